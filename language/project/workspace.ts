import type { Model } from '../model/model.ts';
import type { Diagnostic } from './diagnostic.ts';

/** The files of one folder, which know each other's names. */
export interface Project {
    /** URI of the folder, without a slash at its end. */
    readonly folder: string;
    /** Texts by URI, in the order of the URIs. */
    readonly texts: ReadonlyMap<string, string>;
    readonly model: Model;
    /** Of all files, in the order of file and place. */
    readonly diagnostics: readonly Diagnostic[];
    /** True while a declaration has a syntax error, so that the model may lack a part. */
    readonly isBroken: boolean;
}

export interface WorkspaceOptions {
    /** Today as `2027-06-30`: acceptances expire. */
    readonly today: string;
}
