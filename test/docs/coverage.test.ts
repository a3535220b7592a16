import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { propertySchema } from '../../language/resolve/property-schema.ts';
import { statementWords } from './concepts.ts';
import { conceptPages, type PageSection, sectionsOf } from './language-pages.ts';
import { announcedFeatures, type ProtocolFeature } from './protocol-features.ts';

const sections = conceptPages().flatMap(sectionsOf);
const tests = [...globSync('test/{language,server,workbench}/**/*.test.ts')].sort().map((path) => ({
    path,
    text: readFileSync(path, 'utf8'),
}));

let features: ProtocolFeature[];
beforeAll(async () => {
    features = await announcedFeatures();
});

test('every concept has a part of a page whose claims about the model are tested', () => {
    const untested = statementWords().filter((word) => (sectionAbout(word)?.claims.length ?? 0) === 0);
    expect(untested).toEqual([]);
});

test('every protocol feature has its file', () =>
    expect(features.filter(({ file }) => file === undefined).map(({ capability }) => capability)).toEqual([]));

test('every protocol feature has a test', () =>
    expect(features.filter((feature) => testsOf(feature).length === 0).map(({ capability }) => capability)).toEqual(
        [],
    ));

/** `npx vitest run test/docs -u` writes it anew. */
test('the table of all concepts and features is up to date', () =>
    expect(coveragePage()).toMatchFileSnapshot('../../docs/coverage.md'));

function coveragePage(): string {
    return `${introduction}
${statementWords().map(conceptRow).join('\n')}

## Properties

${propertyHeader}
${propertySchema.map(({ key }) => propertyRow(key)).join('\n')}

## What the server announces

${featureHeader}
${features.map(featureRow).join('\n')}
`;
}

const introduction = `# Coverage

What the language has and what the editor is offered, each with what shows it.
This page is written by \`test/docs/coverage.test.ts\`, which fails where a concept has no page, a feature has no test, or a row is out of date.

## Concepts

Every word with which a statement begins.
The examples of its page and what the page claims about the model are run by \`test/docs/language-pages.test.ts\`; other tests that resolve it are named.

| word | page | also in |
|---|---|---|`;

function conceptRow(word: string): string {
    const resolving = tests.filter(
        ({ path, text }) => /language\/(resolve|project|references)\//.test(path) && states(word, text),
    );
    return `| \`${word}\` | ${linkTo(sectionAbout(word))} | ${resolving.map(({ path }) => linkToTest(path)).join(', ')} |`;
}

const propertyHeader = `Every property stands in an example of the page, which is checked and formatted.

| property | page |
|---|---|`;

function propertyRow(key: string): string {
    const shown = sections.filter(({ text }) => new RegExp(`^(?=[^-|]).*(?<![\\w-])${key}: `, 'm').test(text));
    return `| \`${key}\` | ${shown
        .filter(({ text }) => text.includes(`\`${key}\``))
        .concat(shown)
        .slice(0, 1)
        .map(linkTo)
        .join(', ')} |`;
}

const featureHeader = `A test in \`test/server\` asks the real server over its wire; the others ask the function behind it.

| capability | messages | file | tests |
|---|---|---|---|`;

function featureRow(feature: ProtocolFeature): string {
    const { capability, methods, file = '' } = feature;
    const names = methods.map((method) => `\`${method}\``).join(', ');
    return `| \`${capability}\` | ${names} | [${file}](../${file}) | ${testsOf(feature).map(linkToTest).join(', ')} |`;
}

/** The first test that asks over the wire, and the first that calls what the file of the feature is named for. */
function testsOf({ messages, file = '' }: ProtocolFeature): string[] {
    const named = camelCased(basename(file, '.ts'));
    const asking = firstTest('test/server/', messages);
    const calling = firstTest('test/language/lsp/', [`${named}(`, `prepare${named}(`]);
    return [asking, calling].filter((path) => path !== undefined);
}

function firstTest(folder: string, signs: readonly string[]): string | undefined {
    const isMeant = ({ path, text }: { path: string; text: string }) =>
        path.startsWith(folder) && signs.some((sign) => text.includes(sign));
    const found = tests.filter(isMeant);
    const [first, ...others] = found.map(({ path }) => path);
    return others.find(() => first?.includes('random')) ?? first;
}

function camelCased(name: string): string {
    return name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function sectionAbout(word: string): PageSection | undefined {
    return (
        sections.find(({ words }) => words.includes(word)) ??
        sections.find(({ words }) => words.some((each) => each.split(' ').includes(word)))
    );
}

/** Whether the text of a test has a statement that begins with the word. */
function states(word: string, text: string): boolean {
    return new RegExp(`(^|[\`'{}\\s])${word} [\\p{L}"]`, 'mu').test(text);
}

function linkTo(section: PageSection | undefined): string {
    if (!section) return '';
    const { page, heading } = section;
    const anchor = heading
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N} -]/gu, '')
        .replaceAll(' ', '-');
    return `[${basename(page, '.md')}](language/${basename(page)}#${anchor})`;
}

function linkToTest(path: string): string {
    return `[${basename(path)}](../${path})`;
}
