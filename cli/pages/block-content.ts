import { dirname, resolve } from 'node:path';
import {
    escapedLine,
    mostReadableNodes,
    type PictureOptions,
    type Project,
    pageSection,
    picture,
    pictureFence,
    subjectFileName,
    subjectsOf,
    subjectText,
    subjectTitle,
} from '../../language/index.ts';
import { docsTexts } from '../docs-texts.ts';
import { nearbyOrFirst } from '../nearby-or-first.ts';
import { drawnDiagram, svgFile } from '../pictures/drawn-diagram.ts';
import { type Text, texts } from '../texts.ts';
import type { BlockWish, WishedPicture } from './block-wish.ts';

/** What a block is filled with. */
export interface BlockContent {
    /** Lines of Markdown, parted by `\n`. */
    readonly text: string;
    /** The picture to which the text links. */
    readonly image: PageImage | undefined;
}

export interface PageImage {
    /** Absolute. */
    readonly path: string;
    readonly text: string;
}

/** The content of a block on a page, or why there is none. */
export async function blockContent(wish: BlockWish, project: Project, page: string): Promise<BlockContent | Text> {
    const { content, language } = wish;
    if (content.kind === 'section') return sectionContent(content.section, wish, project);
    const { subject, options } = content;
    const asked = pictureOptions(options, wish, project);
    if (options.form === 'mermaid') {
        const text = pictureFence(project.model, subject, asked);
        return text === undefined ? unknownPicture(subjectText(subject), project) : { text, image: undefined };
    }
    const diagram = picture(project.model, subject, asked);
    if (!diagram) return unknownPicture(subjectText(subject), project);
    const file = options.file ?? `${subjectFileName(subject)}.svg`;
    const alternative = escapedLine(subjectTitle(project.model, subject, language));
    const text = svgFile(await drawnDiagram(diagram, 'light'));
    return { text: `![${alternative}](<${address(file)}>)`, image: { path: resolve(dirname(page), file), text } };
}

/** A file name in which no sign ends the address, or begins a query or a place in the file. */
function address(file: string): string {
    return file.replaceAll(/[%#?<>\\]/g, encodeURIComponent);
}

type SectionWish = Extract<BlockWish['content'], { readonly kind: 'section' }>['section'];

function sectionContent(section: SectionWish, { language }: BlockWish, project: Project): BlockContent | Text {
    const text = pageSection(project, section, language);
    if (text !== undefined) return { text, image: undefined };
    const name = 'environment' in section ? section.environment : '';
    const names = project.model.environments.map((each) => each.name);
    return texts.unknownEnvironment(name, nearbyOrFirst(name, names));
}

function unknownPicture(name: string, { model }: Project): Text {
    const placements = model.elements.map(({ qualifiedName }) => `placement:${qualifiedName}`);
    const names = [...subjectsOf(model).map(subjectText), ...placements];
    return docsTexts.unknownPicture(name, nearbyOrFirst(name, names));
}

function pictureOptions(
    { nesting, instances, hasLegend, hasFindings, isWhole }: WishedPicture,
    { language }: BlockWish,
    { findings }: Project,
): PictureOptions {
    return {
        language,
        nesting,
        instances,
        hasLegend,
        findings: hasFindings ? findings : undefined,
        mostNodes: isWhole ? undefined : mostReadableNodes,
    };
}
