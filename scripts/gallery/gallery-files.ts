import { readFileSync } from 'node:fs';
import { readProjects } from '../../cli/files/read-projects.ts';
import { drawnDiagram, svgFile } from '../../cli/pictures/drawn-diagram.ts';
import { type Language, mostReadableNodes, picture, readSubject } from '../../language/index.ts';
import { type GalleryEntry, galleryParts } from './gallery-entries.ts';
import { galleryPage, pictureName } from './gallery-page.ts';

export interface Variant {
    readonly language: Language;
    readonly palette: 'light' | 'dark';
}

const variants: readonly Variant[] = [
    { language: 'en', palette: 'light' },
    { language: 'en', palette: 'dark' },
    { language: 'ko', palette: 'light' },
    { language: 'ko', palette: 'dark' },
];

/** The files below docs/gallery with what belongs into them: the pages, and every picture in these variants. */
export async function galleryFiles(root: string, wanted = variants): Promise<ReadonlyMap<string, string>> {
    const drawingOf = (notes: string) => readFileSync(`${root}/docs/gallery/notes/${notes}.mmd`, 'utf8');
    const files = new Map([
        ['README.md', galleryPage('en', drawingOf)],
        ['ko.md', galleryPage('ko', drawingOf)],
    ]);
    for (const entry of galleryParts.flatMap(({ entries }) => entries)) {
        for (const variant of wanted) {
            const path = `pictures/${pictureName(entry, variant.language)}.${variant.palette}.svg`;
            files.set(path, await drawn(root, entry, variant));
        }
    }
    return files;
}

async function drawn(
    root: string,
    { example, subject: name, options, hasFindings }: GalleryEntry,
    { language, palette }: Variant,
): Promise<string> {
    const { projects, problems } = readProjects([`examples/${example}`], root, '2026-11-22');
    const [project] = projects;
    const subject = readSubject(name);
    const findings = hasFindings ? project?.findings : undefined;
    const asked = { ...options, language, mostNodes: mostReadableNodes, findings };
    const diagram = project && subject && picture(project.model, subject, asked);
    if (!diagram) throw new Error(problems[0]?.en ?? `There is no picture '${name}' of '${example}'.`);
    return svgFile(await drawnDiagram(diagram, palette));
}
