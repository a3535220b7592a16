import { relative } from 'node:path';
import type { Language } from '../../language/index.ts';
import { docsTexts } from '../docs-texts.ts';
import { readModels } from '../files/read-models.ts';
import { replaceFile } from '../files/replace-file.ts';
import { writeFile } from '../files/write-file.ts';
import { type FilledPage, filledPage, type SettledBlock } from '../pages/filled-page.ts';
import { findPages } from '../pages/find-pages.ts';
import { modelFinder } from '../pages/model-finder.ts';
import { lineStartsOf, positionAt } from '../reports/position.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import type { Text } from '../texts.ts';

export interface DocsOptions {
    /** Only lists the blocks that would change. */
    readonly check: boolean;
    readonly force: boolean;
    readonly language: Language;
}

/** `groundplan docs`: fills the marked blocks of pages, or says which of them are out of date. */
export async function docs(paths: readonly string[], options: DocsOptions, terminal: Terminal): Promise<ExitCode> {
    const { language, force, check } = options;
    const found = findPages(paths.length > 0 ? paths : ['.'], terminal.directory);
    const folders = [terminal.directory, ...found.folders];
    const read = readModels(found.paths, terminal.directory);
    const problems = [...found.problems, ...read.problems];
    const modelOf = modelFinder(terminal.directory);
    const filling = { modelOf, edited: force ? 'replaced' : 'kept', folders } as const;
    const pages: FilledPage[] = [];
    for (const [path, text] of read.texts) pages.push(await filledPage(path, text.replace(/^\ufeff/, ''), filling));
    const clashes = pages.flatMap((page) => clashesIn(page, pages, terminal));
    const told = [...pages.flatMap((page) => problemsIn(page, terminal)), ...clashes];
    const complaints = [...problems.map((problem) => problem[language]), ...told.map((each) => each(language))];
    for (const complaint of complaints) terminal.complain(complaint);
    if (clashes.length > 0) return 2;
    const state = check ? toldOf(pages, options, terminal) : written(pages, options, terminal);
    return complaints.length > 0 ? 2 : state;
}

type Told = (language: Language) => string;

function problemsIn(page: FilledPage, { directory }: Terminal): Told[] {
    return page.problems.map(
        ({ at, text }) =>
            (language) =>
                `${placeIn(page, at, directory)}: ${text[language]}`,
    );
}

/** Two pictures cannot go into one file. */
function clashesIn(page: FilledPage, pages: readonly FilledPage[], { directory }: Terminal): Told[] {
    const images = pages.flatMap(({ blocks }) => blocks.flatMap(({ image }) => image ?? []));
    return page.blocks.flatMap(({ block, image }) => {
        const other = image && images.find(({ path, text }) => path === image.path && text !== image.text);
        if (!other) return [];
        const text = docsTexts.sameFile(relative(directory, other.path));
        return (language: Language) => `${placeIn(page, block.opening.start, directory)}: ${text[language]}`;
    });
}

function toldOf(pages: readonly FilledPage[], { language }: DocsOptions, terminal: Terminal): ExitCode {
    for (const page of pages) {
        for (const settled of page.blocks) {
            if (settled.state !== 'current') terminal.print(lineAbout(page, settled, docsTexts, terminal)[language]);
        }
    }
    return summary(pages, language, terminal);
}

function written(pages: readonly FilledPage[], { language }: DocsOptions, terminal: Terminal): ExitCode {
    const failures = pages.flatMap((page) => writtenPage(page, language, terminal));
    for (const failure of failures) terminal.complain(failure[language]);
    const hasEdited = summary(pages, language, terminal) === 1 && stateOf(pages, 'edited').length > 0;
    return failures.length > 0 ? 2 : hasEdited ? 1 : 0;
}

function writtenPage(page: FilledPage, language: Language, terminal: Terminal): Text[] {
    const { path, before, after, blocks } = page;
    const { directory } = terminal;
    const images = blocks.flatMap(({ state, image }) => (state === 'stale' && image ? [image] : []));
    const failures = images.flatMap((image) => writeFile(image.path, image.text, directory) ?? []);
    const failure = failures.length > 0 || before === after ? undefined : replaceFile(path, before, after, directory);
    if (failure) failures.push(failure);
    if (failures.length > 0) return failures;
    for (const settled of blocks) {
        const line = lineAbout(page, settled, { ...docsTexts, stale: docsTexts.filled }, terminal)[language];
        if (settled.state === 'stale') terminal.print(line);
        if (settled.state === 'edited') terminal.complain(line);
    }
    return [];
}

type About = Pick<typeof docsTexts, 'edited'> & { readonly stale: (block: string) => Text };

function lineAbout(page: FilledPage, { block, state }: SettledBlock, about: About, { directory }: Terminal): Text {
    const place = placeIn(page, block.opening.start, directory);
    const text = state === 'edited' ? about.edited(block.opening.words) : about.stale(block.opening.words);
    return { en: `${place}: ${text.en}`, ko: `${place}: ${text.ko}` };
}

/** 1 where anything is not as it should be. */
function summary(pages: readonly FilledPage[], language: Language, { print }: Terminal): ExitCode {
    const count = pages.reduce((total, { blocks }) => total + blocks.length, 0);
    const problems = pages.reduce((total, page) => total + page.problems.length, 0);
    const isCurrent = stateOf(pages, 'stale').length + stateOf(pages, 'edited').length === 0;
    if (isCurrent && problems === 0) {
        print((count === 0 ? docsTexts.noBlocks(pages.length) : docsTexts.upToDate(count))[language]);
    }
    return isCurrent ? 0 : 1;
}

function stateOf(pages: readonly FilledPage[], state: SettledBlock['state']): SettledBlock[] {
    return pages.flatMap(({ blocks }) => blocks.filter((block) => block.state === state));
}

/** `docs/a.md:12` */
function placeIn({ path, before }: FilledPage, at: number, directory: string): string {
    const shown = relative(directory, path).replaceAll('\\', '/');
    return `${shown}:${positionAt(lineStartsOf(before), at).line}`;
}
