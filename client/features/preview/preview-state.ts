import { Uri } from 'vscode';
import type { PreviewOptions } from '../../../server/protocol.ts';
import type { Renderer } from '../../webview/messages.ts';

/** What a preview is of, and how it shows it. */
export interface PreviewState {
    /** A document of the project. */
    readonly uri: Uri;
    /** `environment:prod` …; empty for whatever there is to draw first. */
    readonly subject: string;
    /** Undefined where the settings decide. */
    readonly options: PreviewOptions | undefined;
    readonly isLocked: boolean;
    /** Undefined where the settings decide. */
    readonly renderer: Renderer | undefined;
}

export function startState(uri: Uri): PreviewState {
    return { uri, subject: '', options: undefined, isLocked: false, renderer: undefined };
}

/** Reads what a code lens asks for, or what the page kept before the window was reloaded, also that of older versions. */
export function readPreviewState(kept: unknown): PreviewState | undefined {
    const uri = textIn(kept, 'uri');
    if (uri === undefined) return undefined;
    const renderer = textIn(kept, 'renderer');
    return {
        uri: Uri.parse(uri),
        subject: textIn(kept, 'subject') ?? olderSubject(kept),
        options: readOptions(valueIn(kept, 'options')),
        isLocked: valueIn(kept, 'isLocked') === true,
        renderer: renderer === 'drawing' || renderer === 'mermaid' ? renderer : undefined,
    };
}

/** Before there were subjects, an environment or a view was named. */
function olderSubject(kept: unknown): string {
    const [view, environment] = [textIn(kept, 'view'), textIn(kept, 'environment')];
    if (view !== undefined) return `view:${view}`;
    return environment === undefined ? '' : `environment:${environment}`;
}

/** Leaves out what is not understood; undefined where there are none. */
function readOptions(kept: unknown): PreviewOptions | undefined {
    if (typeof kept !== 'object' || kept === null) return undefined;
    const nesting = textIn(kept, 'nesting');
    const instances = textIn(kept, 'instances');
    return {
        ...(nesting === 'region' || nesting === 'service' ? { nesting } : {}),
        ...(instances === 'counted' || instances === 'expanded' ? { instances } : {}),
        ...lists(kept, ['folded', 'opened', 'teams', 'tags', 'kinds']),
        ...flags(kept, ['hasFindings', 'hasLegend', 'isWhole']),
        ...focus(valueIn(kept, 'focus')),
    };
}

function lists<Name extends string>(kept: object, names: readonly Name[]): { [Each in Name]?: string[] } {
    const found: { [Each in Name]?: string[] } = {};
    for (const name of names) {
        const value = valueIn(kept, name);
        if (Array.isArray(value)) found[name] = value.filter((each) => typeof each === 'string');
    }
    return found;
}

function flags<Name extends string>(kept: object, names: readonly Name[]): { [Each in Name]?: boolean } {
    const found: { [Each in Name]?: boolean } = {};
    for (const name of names) {
        const value = valueIn(kept, name);
        if (typeof value === 'boolean') found[name] = value;
    }
    return found;
}

function focus(kept: unknown): Pick<PreviewOptions, 'focus'> {
    const element = textIn(kept, 'element');
    const depth = valueIn(kept, 'depth');
    return element !== undefined && typeof depth === 'number' ? { focus: { element, depth } } : {};
}

function textIn(kept: unknown, name: string): string | undefined {
    const value = valueIn(kept, name);
    return typeof value === 'string' ? value : undefined;
}

function valueIn(kept: unknown, name: string): unknown {
    return typeof kept === 'object' && kept !== null ? Reflect.get(kept, name) : undefined;
}
