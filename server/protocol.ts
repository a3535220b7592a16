import { NotificationType, RequestType, RequestType0 } from 'vscode-languageserver-protocol';
import type { Position, Range, WorkspaceEdit } from 'vscode-languageserver-types';
import type { Filter, PictureTextFormat, PlainDiagram } from '../language/index.ts';
import type { FolderEntry } from './file-system.ts';

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
    /** With nothing folded in it, however large it is, and whatever a view or the reader folds. */
    readonly isUnfolded?: boolean | undefined;
}

/** Where an element of the picture is declared. */
export interface PreviewTarget extends PreviewPlace {
    /** The declaration of what runs here, where the target only says that it does. */
    readonly declaration?: PreviewPlace | undefined;
    /** The qualified name of the element that is drawn; undefined for places, steps and the like. */
    readonly element?: string | undefined;
}

export interface PreviewPlace {
    readonly uri: string;
    readonly range: Range;
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

/** Asks for files that need no drawing; answers null for a document that the server does not know. */
export const exportRequest = new RequestType<ExportParams, readonly ExportedFile[] | null, void>('groundplan/export');

/** Without a subject, all pages in Markdown; other pictures need one. A format of the whole model takes no heed of it. */
export interface ExportParams extends PreviewParams {
    readonly format: PictureTextFormat | 'markdown' | 'structurizr' | 'json';
}

export interface ExportedFile {
    /** Without an ending: `environment-prod`. */
    readonly name: string;
    readonly text: string;
}

/** Asks for the picture that the text at a place is about, such as `environment:prod`; answers null where it is about none. */
export const subjectRequest = new RequestType<SubjectParams, string | null, void>('groundplan/subject');

export interface SubjectParams {
    readonly uri: string;
    readonly position: Position;
}

/** Asks what is known about something that stands in a picture; answers null where that is gone. */
export const factsRequest = new RequestType<FactsParams, ElementCard | null, void>('groundplan/facts');

export interface FactsParams extends PreviewParams {
    /** In the diagram. */
    readonly id: string;
}

export interface ElementCard {
    readonly title: string;
    /** Plain text, one fact each. */
    readonly lines: readonly string[];
    readonly findings: readonly FindingCard[];
}

export interface FindingCard {
    readonly rule: string;
    readonly level: 'error' | 'warning' | 'info' | 'hint';
    readonly message: string;
    readonly fixes: readonly { readonly title: string; readonly fix: NamedFix }[];
}

/** Which fix of which finding; it is found again when text has been added above. */
export interface NamedFix {
    readonly rule: string;
    /** As the reader was told. */
    readonly message: string;
    readonly uri: string;
    /** Where the finding was, in UTF-16 offsets. */
    readonly start: number;
    /** Among the fixes of the finding. */
    readonly index: number;
}

/** Asks for the edit of a fix; answers null when its finding is gone. */
export const fixRequest = new RequestType<NamedFix, WorkspaceEdit | null, void>('groundplan/fix');

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

/** A folder or a file that is on no disk which the server could read. */
export interface FileParams {
    readonly uri: string;
}

/** Server to client: what is directly in a folder; empty where it cannot be read. */
export const folderEntriesRequest = new RequestType<FileParams, readonly FolderEntry[], void>(
    'groundplan/folderEntries',
);

/** Server to client: the text of a file; null where there is none. */
export const fileTextRequest = new RequestType<FileParams, string | null, void>('groundplan/fileText');
