/** What the extension tells the page of the preview. */
export interface Picture {
    readonly kind: 'picture';
    /** Pictures of one subject replace each other: the last good one stands in for a broken one of the same subject. */
    readonly subject: string;
    /** The document that the preview was opened for. */
    readonly uri: string;
    readonly mermaid?: string | undefined;
    readonly title: string;
    readonly environments: readonly Choice[];
    readonly views: readonly Choice[];
    readonly environment?: string | undefined;
    readonly view?: string | undefined;
    /** True while the text has a syntax error: the picture may lack what could not be read. */
    readonly isBroken: boolean;
}

export interface Choice {
    readonly name: string;
    readonly title: string;
}

/** Which picture is asked for; with neither, the logical one. */
export interface Selection {
    readonly environment?: string | undefined;
    readonly view?: string | undefined;
}

/** What the page of the preview tells the extension. */
export type PageMessage =
    | { readonly kind: 'ready' }
    | { readonly kind: 'reveal'; readonly id: string }
    | { readonly kind: 'select'; readonly selection: Selection };

/** What the page hands to the editor to keep, so that it comes back after a reload of the window. */
export interface PageState extends Selection {
    readonly uri: string;
    readonly lastGood?: Picture | undefined;
    readonly zoom?: ZoomState | undefined;
}

export interface ZoomState {
    readonly x: number;
    readonly y: number;
    readonly k: number;
}
