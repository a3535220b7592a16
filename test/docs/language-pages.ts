import { readdirSync, readFileSync } from 'node:fs';
import { createWorkspace, type Model, type Project } from '../../language/index.ts';

/** A part of a page under a heading of the second level. */
export interface PageSection {
    /** From the root of the repository. */
    readonly page: string;
    readonly heading: string;
    /** The words of the language that the heading names. */
    readonly words: readonly string[];
    readonly text: string;
    readonly examples: readonly Example[];
    readonly claims: readonly Claim[];
}

/** Blocks of code that are one workspace: one without a path, or several with paths. */
export interface Example {
    readonly files: ReadonlyMap<string, string>;
    /** The project of the last block. */
    readonly project: Project;
}

/** `path` is `value`, where the path leads through the model of the example before it. */
export interface Claim {
    readonly model: Model;
    readonly path: string;
    readonly value: string;
}

/** The pages on the language that people write; the reference and the index are other things. */
export function conceptPages(): string[] {
    const names = readdirSync('docs/language').filter((name) => name.endsWith('.md'));
    return names
        .filter((name) => name !== 'README.md' && name !== 'reference.md')
        .map((name) => `docs/language/${name}`);
}

export function sectionsOf(page: string): PageSection[] {
    const [intro = '', ...parts] = readFileSync(page, 'utf8').split(/^## /m);
    const sections = parts.map((part) => {
        const lineEnd = part.indexOf('\n');
        return sectionFrom(page, part.slice(0, lineEnd), part.slice(lineEnd + 1));
    });
    return [sectionFrom(page, '', intro), ...sections];
}

function sectionFrom(page: string, heading: string, text: string): PageSection {
    const words = [...heading.matchAll(/`([^`]+)`/g)].map(([, word = '']) => word);
    return { page, heading, words, text, ...read(text) };
}

/** What stands between backticks or in a block of code. */
export function codeIn(text: string): string {
    return [...text.matchAll(/```[\s\S]*?```|`[^`\n]+`/g)].map(([code]) => code).join('\n');
}

const parts = /^```gplan(?: (?<path>\S+))?\n(?<code>[\s\S]*?)^```$|^- In the model: (?<claims>.*)$/gm;

/** Blocks of code and what is claimed of the last one, in the order of the text. */
function read(text: string): Pick<PageSection, 'examples' | 'claims'> {
    const workspaces: Map<string, string>[] = [];
    const claimed: { readonly line: string; readonly files: ReadonlyMap<string, string> }[] = [];
    let named: Map<string, string> | undefined;
    for (const { groups: { path = '', code = '', claims } = {} } of text.matchAll(parts)) {
        if (claims !== undefined) {
            claimed.push({ line: claims, files: workspaces.at(-1) ?? new Map() });
            named = undefined;
            continue;
        }
        const files: Map<string, string> = (path === '' ? undefined : named) ?? new Map();
        if (files.size === 0) workspaces.push(files);
        files.set(`file:///pages/${path || 'example/model.gplan'}`, code);
        named = path === '' ? undefined : files;
    }
    const examples = workspaces.map((files) => ({ files, project: projectOf(files) }));
    return {
        examples,
        claims: claimed.flatMap(({ line, files }) =>
            claimsIn(
                line,
                examples.find((example) => example.files === files),
            ),
        ),
    };
}

function projectOf(files: ReadonlyMap<string, string>): Project {
    const workspace = createWorkspace({ today: '2026-11-22' });
    for (const [uri, text] of files) workspace.set(uri, text);
    const project = workspace.projectOf([...files.keys()].at(-1) ?? '');
    if (!project) throw new Error('A block of code has no text.');
    return project;
}

function claimsIn(line: string, example: Example | undefined): Claim[] {
    if (!example) return [];
    const pairs = line.matchAll(/`([^`]+)` is `([^`]+)`/g);
    return Array.from(pairs, ([, path = '', value = '']) => ({ path, value, model: example.project.model }));
}
