import {
    markdownPages,
    modelJson,
    modelSchema,
    type PictureTextFormat,
    type Project,
    pictureTexts,
    projectName,
    readSubject,
    structurizrText,
    subjectFileName,
    subjectText,
} from '../../language/index.ts';
import type { ExportedFile, ExportParams } from '../protocol.ts';
import type { Session } from '../session.ts';
import { askedPicture } from './asked-picture.ts';

/** What is asked for as files, with the bytes that the terminal program prints; nothing where the picture is gone. */
export function exportedFiles(project: Project, params: ExportParams, session: Session): ExportedFile[] {
    const { format, subject } = params;
    const { model } = project;
    const { language } = session;
    const name = projectName(project);
    switch (format) {
        case 'json':
            return [{ name, text: modelJson(model, { name, schema: modelSchema }) }];
        case 'structurizr':
            return [{ name, text: structurizrText(model, { name, language }) }];
        case 'markdown':
            return subject === undefined ? allPages(project, session) : [pageAbout(subject, project, session)];
        default:
            return pictureFiles(project, { ...params, format }, session);
    }
}

function allPages(project: Project, { language }: Session): ExportedFile[] {
    return markdownPages(project, language).map(({ path, text }) => ({ name: path.replace(/\.md$/, ''), text }));
}

/** The page of the environment that a picture shows, otherwise that of the whole. */
function pageAbout(text: string, project: Project, session: Session): ExportedFile {
    const subject = readSubject(text);
    const environment = subject && 'environment' in subject ? `environment-${subject.environment}` : undefined;
    const pages = allPages(project, session);
    const [whole] = pages;
    return pages.find(({ name }) => name === environment) ?? { name: projectName(project), text: whole?.text ?? '' };
}

function pictureFiles(
    project: Project,
    params: ExportParams & { readonly format: PictureTextFormat },
    session: Session,
): ExportedFile[] {
    const { subject, diagram } = askedPicture(project, params, session);
    if (!diagram || subjectText(subject) !== params.subject) return [];
    return [{ name: subjectFileName(subject), text: pictureTexts[params.format](diagram) }];
}
