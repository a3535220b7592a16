import { NotificationType, RequestType, RequestType0 } from 'vscode-languageserver-protocol';
import type { Range } from 'vscode-languageserver-types';

/** Asks for the picture of the project that the document at `uri` belongs to. */
export interface PreviewParams {
    readonly uri: string;
    /** The environment to draw; without one, and without a view, the logical picture is drawn. */
    readonly environment?: string;
    /** A view declared in the project; it wins over `environment`. */
    readonly view?: string;
}

/** Where an element of the picture is declared. */
export interface PreviewTarget {
    readonly uri: string;
    readonly range: Range;
}

/** Something that the preview can be asked to show. */
export interface PreviewChoice {
    readonly name: string;
    readonly title: string;
}

export interface Preview {
    /** Mermaid text, or undefined when the project holds nothing to draw. */
    readonly mermaid: string | undefined;
    readonly title: string;
    /** From the ids used in `mermaid` (nodes and subgraphs) to the declarations behind them. */
    readonly targets: Readonly<Record<string, PreviewTarget>>;
    readonly environments: readonly PreviewChoice[];
    readonly views: readonly PreviewChoice[];
    /** What was drawn; both undefined for the logical picture. */
    readonly environment: string | undefined;
    readonly view: string | undefined;
    /** True while a file of the project has a syntax error: the picture may lack what could not be read. */
    readonly isBroken: boolean;
}

/** Client to server; answers null for a document that the server does not know. */
export const previewRequest = new RequestType<PreviewParams, Preview | null, void>('groundplan/preview');

/** Server to client, after each analysis: pictures of the projects in these folders may have changed. */
export const picturesChanged = new NotificationType<{ readonly folders: readonly string[] }>(
    // Editors without a preview may ignore what begins with this sign.
    '$/groundplan/picturesChanged',
);

/** What a client may hand over at start. */
export interface InitializationOptions {
    /** Link to a rule's page; `{rule}` stands for the rule's id. Without it, links lead to the pages beside the server. */
    readonly rulePage?: string;
    /** Language of messages; without it, the client's locale decides. */
    readonly language?: 'en' | 'ko';
}

/** Asks how the project of the document at `uri` stands on the principles; answers Markdown, or null. */
export const standingRequest = new RequestType<{ readonly uri: string }, string | null, void>('groundplan/standing');

/** A finding with everything by which a list of findings is grouped, in the reader's language. */
export interface FindingItem {
    readonly uri: string;
    readonly range: Range;
    readonly rule: string;
    readonly severity: 'error' | 'warning' | 'info' | 'hint';
    readonly message: string;
    readonly principle?: string;
    readonly environments: readonly string[];
    readonly team?: string;
}

/** Asks for the findings of all projects. */
export const findingsRequest = new RequestType0<readonly FindingItem[], void>('groundplan/findings');
