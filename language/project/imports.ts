import * as ast from '../grammar/generated/ast.ts';
import { message } from '../messages/message.ts';
import { type Problem, problem } from '../messages/problem.ts';
import type { Source } from '../model/source.ts';
import type { Declared } from '../references/declared.ts';
import { nearest } from '../spelling/nearest.ts';
import type { FileSection } from '../syntax/source-file.ts';
import { propertySource } from '../syntax/source-of.ts';

/** `import a, b from "../platform"` of one file. */
export interface Import {
    /** URI of the folder that is imported from, without a slash at its end. */
    readonly folder: string;
    readonly pathSource: Source;
    /** Undefined for all names. */
    readonly names: readonly { readonly name: string; readonly source: Source }[] | undefined;
}

/** The imports among the sections of the project in a folder. */
export function importsIn(sections: readonly FileSection[], folder: string): Import[] {
    return sections.flatMap((section): Import[] => {
        const { declaration } = section.parsed;
        if (!ast.isImport(declaration)) return [];
        const names = declaration.names.map((name, index) => ({
            name,
            source: propertySource(declaration, 'names', section, index),
        }));
        return [
            {
                folder: uriAt(folder, declaration.path),
                pathSource: propertySource(declaration, 'path', section),
                names: names.length === 0 ? undefined : names,
            },
        ];
    });
}

/** What a relative path leads to, as a URI without a slash at its end. */
export function uriAt(folder: string, path: string): string {
    const segments = folder.split('/');
    for (const segment of path.split('/')) {
        if (segment === '..') segments.pop();
        else if (segment !== '.' && segment !== '') segments.push(encoded(segment));
    }
    return segments.join('/');
}

/** The relative path that leads from a folder to another one; undefined where there is no such path. */
export function pathTo(folder: string, other: string): string | undefined {
    const [from, to] = [folder.split('/'), other.split('/')];
    let shared = 0;
    while (shared < from.length && shared < to.length && from[shared] === to[shared]) shared++;
    const down = to.slice(shared).map(decodeURIComponent);
    const path = [...from.slice(shared).map(() => '..'), ...down].join('/');
    const written = path.startsWith('..') ? path : `./${path}`;
    return uriAt(folder, written) === other ? written : undefined;
}

/** As `vscode-uri` spells it, which spares fewer signs. */
function encoded(segment: string): string {
    return encodeURIComponent(segment).replaceAll(
        /[!'()*]/g,
        (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
    );
}

export interface Imported {
    readonly declared: readonly Declared[];
    readonly problems: readonly Problem[];
}

/** The names that an import brings, and what is wrong with it; `library` holds the other folder's sections. */
export function importedNames({ names, pathSource }: Import, library: readonly FileSection[]): Imported {
    if (library.length === 0)
        return { declared: [], problems: [problem('name', pathSource, message('name.empty-folder'))] };
    const offered = offeredNames(library);
    if (!names) return { declared: offered, problems: [] };
    const first = new Set(offered.map(({ path }) => path[0] ?? ''));
    const wanted = new Set(names.map(({ name }) => name));
    const problems = names
        .filter(({ name }) => !first.has(name))
        .map(({ name, source }) => unknown(name, source, first));
    return { declared: offered.filter(({ path }) => wanted.has(path[0] ?? '')), problems };
}

/** Every name of a folder that others can import. */
function offeredNames(sections: readonly FileSection[]): Declared[] {
    return sections.flatMap(({ declared }) => globalPart(declared));
}

/** What stands inside an environment or a template is known there only. */
function globalPart(declared: readonly Declared[]): readonly Declared[] {
    const [own] = declared;
    return own?.kind === 'environment' || own?.kind === 'template' ? [own] : declared;
}

function unknown(name: string, at: Source, offered: ReadonlySet<string>): Problem {
    const suggestions = nearest(name, offered);
    const [suggestion] = suggestions;
    if (suggestion === undefined) return problem('name', at, message('name.not-exported', { name }));
    const replacements = suggestions.map((text) => ({ title: message('fix.replace', { text }), at, text }));
    return problem('name', at, message('name.not-exported-nearest', { name, suggestion }), { replacements });
}
