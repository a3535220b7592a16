import type { WorkspaceSymbol } from 'vscode-languageserver-types';
import { stretchOf } from '../model/source.ts';
import type { Project } from '../project/project.ts';
import type { Declared } from '../references/declared.ts';
import { nameSource } from '../references/link.ts';
import { locationOf } from './positions.ts';
import { symbolKind } from './symbol-kind.ts';

const most = 500;

/** Names in all projects that have the letters of the query in their order. */
export function workspaceSymbols(projects: readonly Project[], query: string): WorkspaceSymbol[] {
    const letters = [...comparable(query)];
    const found: WorkspaceSymbol[] = [];
    for (const project of projects) {
        for (const declared of project.sections.flatMap((section) => section.declared)) {
            if (!hasInOrder(comparable(nameAndTitle(declared)), letters)) continue;
            found.push(...symbolOf(declared, project));
            if (found.length >= most) return found;
        }
    }
    return found;
}

function comparable(text: string): string {
    return text.normalize('NFC').toLowerCase();
}

function nameAndTitle({ name, node }: Declared): string {
    return 'title' in node && node.title !== undefined ? `${name} ${node.title}` : name;
}

function hasInOrder(text: string, letters: readonly string[]): boolean {
    let from = 0;
    for (const letter of letters) {
        const at = text.indexOf(letter, from);
        if (at < 0) return false;
        from = at + letter.length;
    }
    return true;
}

function symbolOf(declared: Declared, project: Project): WorkspaceSymbol[] {
    const location = locationOf(project, stretchOf(nameSource(declared)));
    const { name, path, node } = declared;
    const containerName = path.slice(0, -1).join('.');
    return location ? [{ name, kind: symbolKind(node), location, ...(containerName !== '' && { containerName }) }] : [];
}
