import { NotificationType, RequestType, RequestType0 } from 'vscode-languageserver-protocol';
import type { Position, Range } from 'vscode-languageserver-types';
import type { Filter, PlainDiagram } from '../language/index.ts';

/** Asks for a picture of the project that the document at `uri` belongs to. */
export interface PreviewParams {
    readonly uri: string;
    /** `environment:prod`, `failures:prod`, `placement:order` …; without it, or where it is gone, the logical picture. */
    readonly subject?: string | undefined;
    readonly options?: PreviewOptions | undefined;
}

/** How a reader wants the picture. */
export interface PreviewOptions extends Filter {
    readonly nesting?: 'region' | 'service' | undefined;
    readonly instances?: 'counted' | 'expanded' | undefined;
    /** Ids of groups. */
    readonly folded?: readonly string[] | undefined;
    readonly opened?: readonly string[] | undefined;
    readonly hasFindings?: boolean | undefined;
    readonly hasLegend?: boolean | undefined;
    /** However large it is. */
    readonly isWhole?: boolean | undefined;
}

/** Where an element of the picture is declared. */
export interface PreviewTarget {
    readonly uri: string;
    readonly range: Range;
    /** Where to ask for its facts: its name, mostly. */
    readonly position: Position;
    /** The qualified name of the element that is drawn; undefined for places, steps and the like. */
    readonly element?: string | undefined;
}

/** Something that the preview can be asked to show. */
export interface PreviewChoice {
    readonly name: string;
    readonly title: string;
}

export interface Preview {
    /** Undefined when the project holds nothing to draw. */
    readonly picture: PreviewPicture | undefined;
    readonly title: string;
    /** What was drawn; another one than was asked for when that is gone. */
    readonly subject: string;
    /** Everything there is to draw: `name` is the subject. */
    readonly subjects: readonly PreviewChoice[];
    /** By which it can be filtered. */
    readonly teams: readonly PreviewChoice[];
    readonly tags: readonly PreviewChoice[];
    readonly kinds: readonly PreviewChoice[];
    /** True while a file of the project has a syntax error: the picture may lack what could not be read. */
    readonly isBroken: boolean;
}

export interface PreviewPicture {
    readonly diagram: PlainDiagram;
    readonly mermaid: string;
    /** From the ids of nodes and subgraphs in `mermaid` to those in `diagram`. */
    readonly mermaidIds: Readonly<Record<string, string>>;
    /** From the ids in `diagram` to the declarations behind them. */
    readonly targets: Readonly<Record<string, PreviewTarget>>;
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
