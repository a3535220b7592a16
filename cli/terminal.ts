/** Where the program runs and speaks; the tests hand in another one. */
export interface Terminal {
    /** Paths are relative to this folder. */
    readonly directory: string;
    /** The locale that the user's system asks for: `ko_KR.UTF-8`. */
    readonly locale: string;
    readonly isColoured: boolean;
    /** Whether standard output goes to a person, and not into a file or another program. */
    readonly isInteractive: boolean;
    /** Writes bytes to standard output. */
    readonly printBytes: (bytes: Uint8Array) => void;
    /** Writes lines to standard output. */
    readonly print: (text: string) => void;
    /** Writes lines to standard error. */
    readonly complain: (text: string) => void;
    /** Does something when the user or the system asks the program to end, or when nobody reads its output any more. */
    readonly onInterrupt: (act: () => void) => void;
}

/**
 * 0: fine. 1: findings that are serious enough, or files that are not formatted. 2: the command cannot be carried out as it was
 * given. 3: a defect of this program.
 */
export type ExitCode = 0 | 1 | 2 | 3;
