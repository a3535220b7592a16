import type { FileSection } from '../syntax/source-file.ts';

/** A declaration that was read again and declares the same names as before. */
export interface ChangedSection {
    readonly before: FileSection;
    readonly after: FileSection;
}
