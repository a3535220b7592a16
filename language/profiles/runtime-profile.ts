import type { DatedFigure } from './dated-figure.ts';

/** What something that runs applications can run. */
export interface RuntimeProfile {
    readonly product: string;
    /** The words after the colon that mean it. */
    readonly technologies: readonly string[];
    /** Undefined where it takes anything, or where no source says what it takes. */
    readonly runs: RuntimeSupport | undefined;
}

export interface RuntimeSupport extends DatedFigure {
    readonly families: readonly RuntimeFamily[];
}

/** Languages that run on one another's machine are one family. */
export type RuntimeFamily = 'java' | 'dotnet' | 'nodejs' | 'python' | 'ruby' | 'php' | 'go' | 'rust';

export function profileOf<Profile extends RuntimeProfile>(
    profiles: readonly Profile[],
    technology: string | undefined,
): Profile | undefined {
    const word = technology?.toLowerCase();
    return profiles.find(({ technologies }) => word !== undefined && technologies.includes(word));
}
