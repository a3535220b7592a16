import { createWorkspace, type Project, type Workspace } from '../../../language/index.ts';
import { annotated, type Mark } from '../../support/carets.ts';

export interface SnippetProject {
    readonly workspace: Workspace;
    readonly project: Project;
    /** Of the file with the cursor, or of the only one. */
    readonly uri: string;
    readonly offset: number;
    readonly marks: readonly (Mark & { readonly uri: string })[];
}

/** A project from one snippet; a line `// file: name` or `// file: ../folder/name` begins another file. `<|>` is the cursor. */
export function snippetProject(snippet: string): SnippetProject {
    const workspace = createWorkspace({ today: '2026-11-22' });
    const parts = snippet.split(/^\/\/ file: (.*)\n/m);
    const named = [['main', parts[0] ?? ''], ...pairs(parts.slice(1))] as const;
    const found: (Mark & { uri: string })[] = [];
    let at = { uri: uriOf('main'), offset: 0 };
    for (const [name, content] of named) {
        const { text, marks, cursor } = annotated(content);
        const uri = uriOf(name);
        workspace.set(uri, text);
        found.push(...marks.map((mark) => ({ ...mark, uri })));
        if (cursor !== undefined) at = { uri, offset: cursor };
    }
    const project = workspace.projectOf(at.uri);
    if (!project) throw new Error(`The snippet has no file '${at.uri}'.`);
    return { workspace, project, ...at, marks: found };
}

function uriOf(name: string): string {
    return new URL(`${name}.gplan`, 'file:///project/').href;
}

function pairs(parts: readonly string[]): (readonly [string, string])[] {
    return parts.flatMap((part, index) => (index % 2 === 0 ? [[part, parts[index + 1] ?? ''] as const] : []));
}
