import { type CancellationToken, CancellationTokenSource, ProgressLocation, window } from 'vscode';
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

/** Makes files one after another, and says how far it is where that lasts; undefined when the reader has cancelled it. */
export async function madeWithProgress(wanted: readonly Wanted[]): Promise<Made | undefined> {
    const { exporting: title } = exportTextsIn(shownLanguage());
    const cancellation = new CancellationTokenSource();
    const steps: string[] = [];
    let tell = (step: string): void => {
        steps.push(step);
    };
    const made = madeFiles(wanted, cancellation.token, (step) => tell(step));
    if (await isSoonDone(made)) return made;
    const options = { location: ProgressLocation.Notification, title, cancellable: true };
    return window.withProgress(options, (progress, token) => {
        token.onCancellationRequested(() => cancellation.cancel());
        tell = (message) => progress.report({ message, increment: 100 / wanted.length });
        for (const step of steps) tell(step);
        return made;
    });
}

async function madeFiles(
    wanted: readonly Wanted[],
    token: CancellationToken,
    tell: (title: string) => void,
): Promise<Made | undefined> {
    const files: NewFile[] = [];
    const failed: string[] = [];
    for (const { title, make } of wanted) {
        tell(title);
        // A drawing or an answer of the server that nobody waits for any more may end when it likes.
        const made = await Promise.race([make(token), cancelled(token)]);
        if (!made) return undefined;
        if (made.length === 0) failed.push(title);
        files.push(...made);
    }
    return { files, failed };
}

function cancelled(token: CancellationToken): Promise<undefined> {
    return new Promise((resolve) => token.onCancellationRequested(() => resolve(undefined)));
}

/** Mostly it is: a message that comes and goes within a moment only disturbs. */
function isSoonDone(work: Promise<unknown>): Promise<boolean> {
    const aMoment = new Promise<boolean>((resolve) => {
        setTimeout(() => resolve(false), 500);
    });
    return Promise.race([work.then(() => true), aMoment]);
}
