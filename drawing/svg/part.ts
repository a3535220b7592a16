/** Markup that begins at the upper left corner, with the room that it takes. */
export interface Part {
    readonly svg: string;
    readonly width: number;
    readonly height: number;
}
