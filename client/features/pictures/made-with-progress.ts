import { type CancellationToken, ProgressLocation, window } from 'vscode';
import { shownLanguage } from '../language-server/chosen-language.ts';
import { exportTextsIn } from './export-texts.ts';
import type { NewFile } from './new-file.ts';

/** A piece of work. */
export interface Wanted {
    readonly title: string;
    readonly make: (token: CancellationToken) => Promise<readonly NewFile[]>;
}

export interface Made {
    readonly files: readonly NewFile[];
    /** Titles. */
    readonly failed: readonly string[];
}

/** Makes files one after another while it says how far it is; undefined when the reader has cancelled it. */
export async function madeWithProgress(wanted: readonly Wanted[]): Promise<Made | undefined> {
    const { exporting: title } = exportTextsIn(shownLanguage());
    const options = { location: ProgressLocation.Notification, title, cancellable: true };
    return window.withProgress(options, async (progress, token) => {
        const files: NewFile[] = [];
        const failed: string[] = [];
        for (const { title, make } of wanted) {
            progress.report({ message: title, increment: 100 / wanted.length });
            const made = await Promise.race([make(token), cancelled(token)]);
            if (token.isCancellationRequested) return undefined;
            if (made.length === 0) failed.push(title);
            files.push(...made);
        }
        return { files, failed };
    });
}

/** A drawing or an answer of the server that nobody waits for any more may end when it likes. */
function cancelled(token: CancellationToken): Promise<readonly NewFile[]> {
    return new Promise((resolve) => token.onCancellationRequested(() => resolve([])));
}
