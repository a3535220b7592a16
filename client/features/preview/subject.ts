import { Uri } from 'vscode';
import type { Selection } from '../../webview/messages.ts';

/** What a preview is of: a document's project, drawn whole or for one environment or view. */
export interface Subject extends Selection {
    readonly uri: Uri;
}

/** Reads what a code lens asks for, or what the page of a preview kept before the window was reloaded. */
export function askedSubject(asked: unknown): Subject | undefined {
    const uri = textOf(asked, 'uri');
    if (uri === undefined) return undefined;
    return { uri: Uri.parse(uri), environment: textOf(asked, 'environment'), view: textOf(asked, 'view') };
}

/** Two documents of one folder show the same picture. */
export function subjectKey({ uri, environment, view }: Subject): string {
    return JSON.stringify([Uri.joinPath(uri, '..').toString(), environment, view]);
}

function textOf(state: unknown, name: string): string | undefined {
    if (typeof state !== 'object' || state === null) return undefined;
    const value: unknown = Reflect.get(state, name);
    return typeof value === 'string' ? value : undefined;
}
