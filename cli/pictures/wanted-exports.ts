import { join, relative } from 'node:path';
import {
    markdownPages,
    modelJson,
    modelSchema,
    type Project,
    projectName,
    structurizrText,
} from '../../language/index.ts';
import { unknownEnvironment } from '../commands/unknown-environment.ts';
import { pathOf } from '../files/read-projects.ts';
import type { Text } from '../texts.ts';
import { endings, isOfModel, type ModelFormat } from './export-format.ts';
import type { ExportOptions } from './export-options.ts';
import { type Exported, exportedPicture } from './exported-picture.ts';
import { picturePath } from './picture-path.ts';
import { unknownNames } from './picture-wish.ts';
import { wantedPictures } from './wanted-pictures.ts';

/** A file to write, or the one text to print; nothing is drawn before it is known that all can be written. */
export interface WantedExport {
    readonly project: Project;
    /** Relative to the output folder. */
    readonly path: string;
    readonly make: () => Promise<Exported>;
}

/** What was asked for, or why there is none of it. `root` is the folder below which the projects lie. */
export function wantedExports(
    projects: readonly Project[],
    options: ExportOptions,
    root: string,
): readonly WantedExport[] | Text {
    const { to } = options;
    if (!isOfModel(to)) return pictureExports(projects, options, root);
    return (
        unknownEnvironment(options.environment, projects) ??
        projects.flatMap((project) => modelExports(project, to, options, root))
    );
}

function pictureExports(
    projects: readonly Project[],
    options: ExportOptions,
    root: string,
): readonly WantedExport[] | Text {
    const { to, out, picture, environment, view } = options;
    const [mistake] = unknownNames(projects, options);
    if (mistake) return mistake;
    const otherwise = out === undefined ? 'main picture' : 'everything';
    const pictures = wantedPictures(projects, { picture, environment, view, otherwise });
    if ('en' in pictures || isOfModel(to)) return 'en' in pictures ? pictures : [];
    return pictures.map((wanted) => ({
        project: wanted.project,
        path: picturePath(wanted, root, endings[to]),
        make: () => exportedPicture(wanted, to, options),
    }));
}

function modelExports(project: Project, format: ModelFormat, options: ExportOptions, root: string): WantedExport[] {
    const folder = relative(root, pathOf(project.folder));
    const made = (path: string, content: () => string): WantedExport => ({
        project,
        path: join(folder, path),
        make: async () => ({ content: content(), notes: [] }),
    });
    const { language } = options;
    const name = projectName(project);
    switch (format) {
        case 'json':
            return [made('model.json', () => modelJson(project.model, { name, schema: modelSchema }))];
        case 'structurizr':
            return [made('workspace.dsl', () => structurizrText(project.model, { name, language }))];
        case 'markdown':
            return markdownExports(project, options).map(({ path, text }) => made(path, () => text));
    }
}

/** Without a folder one page is printed: the one of the environment that is named, or the one of the whole. */
function markdownExports(project: Project, { out, environment, language }: ExportOptions) {
    const pages = markdownPages(project, language);
    if (environment !== undefined) return pages.filter(({ path }) => path === `environment-${environment}.md`);
    return out === undefined ? pages.slice(0, 1) : pages;
}
