import type { PlainDiagram } from '../../language/index.ts';
import type { Preview, PreviewOptions } from '../../server/protocol.ts';
import type { DrawnFormat } from './file-formats.ts';

/** What the extension tells the page of the preview. Ids are those of the diagram. */
export type ExtensionMessage =
    | Picture
    /** The element drawn for the place of the cursor in the editor; undefined where nothing is drawn for it. */
    | { readonly kind: 'cursor'; readonly id: string | undefined }
    /** Answers `facts`; without `facts` where nothing is known. */
    | { readonly kind: 'facts'; readonly id: string; readonly facts: Facts | undefined }
    /** Answers `whole`: the same picture with everything that is folded in it open. */
    | { readonly kind: 'whole'; readonly subject: string; readonly diagram: PlainDiagram | undefined }
    | ExportRequest
    | Do;

export interface Picture {
    readonly kind: 'picture';
    /** The document that the preview was opened for. */
    readonly uri: string;
    /** Two documents of one project have the same. Pictures of one project and subject replace each other. */
    readonly project: string;
    readonly preview: Preview;
    /** With which it was drawn. */
    readonly options: PreviewOptions;
    /** It stays with its subject, wherever the cursor goes. */
    readonly isLocked: boolean;
    readonly renderer: Renderer;
    readonly chosen: Chosen;
}

/** What the reader chose in the preview itself; the settings decide the rest, also after a reload. */
export interface Chosen {
    readonly options?: PreviewOptions | undefined;
    readonly renderer?: Renderer | undefined;
}

/** Who draws: Groundplan, or Mermaid from the text that stands in docs. */
export type Renderer = 'drawing' | 'mermaid';

/** What the card of an element shows. */
export interface Facts {
    readonly title: string;
    /** Plain text, one fact each. */
    readonly lines: readonly string[];
    readonly findings: readonly FindingFacts[];
}

export interface FindingFacts {
    readonly level: 'error' | 'warning' | 'info' | 'hint';
    readonly rule: string;
    readonly message: string;
    readonly fixes: readonly { readonly id: string; readonly title: string }[];
}

/** Asks for any picture as a file; answered by `exported`. */
export interface ExportRequest {
    readonly kind: 'export';
    readonly request: number;
    readonly diagram: PlainDiagram;
    readonly format: DrawnFormat;
}

/** A command of the editor that is for the page to follow. */
export interface Do {
    readonly kind: 'do';
    readonly command: PageCommand;
}

export type PageCommand =
    | 'copy-mermaid'
    | 'copy-svg'
    | 'copy-png'
    | 'save-mermaid'
    | 'save-svg'
    | 'save-png'
    | 'present'
    | 'fit'
    | 'find'
    | 'help';

/** What the page of the preview tells the extension. */
export type PageMessage =
    | { readonly kind: 'ready' }
    /** Show the declaration of an element in the editor. */
    | { readonly kind: 'reveal'; readonly id: string }
    /** Draw something else; the reader picked it, so that the preview stays with it. */
    | { readonly kind: 'show'; readonly subject: string }
    /** Draw it in another preview. */
    | { readonly kind: 'open'; readonly subject: string }
    | { readonly kind: 'options'; readonly options: PreviewOptions }
    | { readonly kind: 'renderer'; readonly renderer: Renderer }
    | { readonly kind: 'lock'; readonly isLocked: boolean }
    /** Both are asked for only while they are needed, and answered by the message of the same kind. */
    | { readonly kind: 'facts'; readonly id: string }
    | { readonly kind: 'whole' }
    | { readonly kind: 'fix'; readonly id: string }
    | { readonly kind: 'copy'; readonly text: string }
    | Save
    | ExportedPicture
    /** The page has hidden all but the picture, or shows its toolbar again. */
    | { readonly kind: 'present'; readonly isOn: boolean };

export interface Save {
    readonly kind: 'save';
    readonly format: PictureFormat;
    /** A name for the file, with its ending. */
    readonly name: string;
    /** The text, of a PNG in Base64. */
    readonly data: string;
}

export interface ExportedPicture {
    readonly kind: 'exported';
    readonly request: number;
    /** The text, of a PNG in Base64; undefined where it could not be drawn. */
    readonly data: string | undefined;
}

export type PictureFormat = 'mermaid' | 'svg' | 'png';

/** What the page hands to the editor to keep, so that it comes back after a reload of the window. */
export interface PageState extends Chosen {
    readonly uri: string;
    readonly subject: string;
    readonly isLocked: boolean;
    readonly lastGood?: Picture | undefined;
    readonly zoom?: ZoomState | undefined;
}

export interface ZoomState {
    readonly x: number;
    readonly y: number;
    readonly k: number;
}
