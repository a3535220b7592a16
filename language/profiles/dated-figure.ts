/** Providers change their figures: each one says when and where it was read. */
export interface DatedFigure {
    /** The day as of which the source says so, ISO 8601. */
    readonly asOf: string;
    readonly source: string;
}
