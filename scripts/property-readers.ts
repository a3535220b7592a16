import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isRuleId, ruleIds } from '../language/rules/catalogue.ts';

/** Links to the rules that read each property, and the names of the other parts of the product that do. */
export function propertyReaders(): ReadonlyMap<string, readonly string[]> {
    const files = foldersThatRead.flatMap(filesIn);
    const readers = new Map<string, Set<string>>();
    for (const { path, text } of files) {
        for (const key of keysIn(text)) {
            const known = readers.get(key) ?? new Set();
            for (const reader of readersBehind(path, files)) known.add(reader);
            readers.set(key, known);
        }
    }
    return new Map(Array.from(readers, ([key, names]) => [key, [...names].sort(byKind)]));
}

const foldersThatRead = ['language/rules', 'language/diagrams', 'language/lsp', 'language/resolve'];

interface SourceText {
    readonly path: string;
    readonly text: string;
}

function filesIn(folder: string): SourceText[] {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    const sources = names.filter((name) => name.endsWith('.ts') && !name.startsWith('completion'));
    const paths = sources.map((name) => join(folder, name));
    return paths.map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

function keysIn(text: string): string[] {
    const read = text.matchAll(
        /(?:wordOf|quantityOf|textOf)\([^;]*?,\s*'([\w-]+)'\)|[pP]roperties\.(?:has|get)\('([\w-]+)'\)/g,
    );
    return Array.from(read, ([, by = '', asked = '']) => by + asked);
}

function readersBehind(path: string, files: readonly SourceText[]): string[] {
    if (path.startsWith('language/diagrams')) return ['pictures'];
    if (path.startsWith('language/lsp')) return ['the editor'];
    if (path.startsWith('language/resolve')) return ['the model'];
    return rulesWith(path, files, new Set()).map((id) => `[${id}](../rules/${id}.md)`);
}

/** The rule that a file is, or those that import it. */
function rulesWith(path: string, files: readonly SourceText[], seen: Set<string>): string[] {
    if (seen.has(path)) return [];
    seen.add(path);
    const id = basename(path, '.ts');
    if (isRuleId(id)) return [id];
    const importing = files.filter((file) => importsOf(file).includes(path));
    return importing.flatMap((file) => rulesWith(file.path, files, seen));
}

function importsOf({ path, text }: SourceText): string[] {
    return Array.from(text.matchAll(/from '(\.[^']+)'/g), ([, target = '']) => join(dirname(path), target));
}

/** Rules in the order of the catalogue, then the rest. */
function byKind(left: string, right: string): number {
    return rankOf(left) - rankOf(right) || (left < right ? -1 : 1);
}

function rankOf(reader: string): number {
    const rank = ruleIds.findIndex((id) => reader.startsWith(`[${id}]`));
    return rank < 0 ? ruleIds.length : rank;
}
