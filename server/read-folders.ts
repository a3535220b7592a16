import type { Connection, WorkDoneProgressReporter } from 'vscode-languageserver';
import { type Language, message, speak } from '../language/index.ts';
import type { Files } from './files.ts';

/** How long reading may take before the user is told about it, in milliseconds. */
const patience = 300;

/** Reads folders, in slices, and shows the progress when it takes long. */
export async function readFolders(
    folders: readonly string[],
    files: Files,
    connection: Connection,
    language: Language,
): Promise<void> {
    const begun = performance.now();
    let reporter: Promise<WorkDoneProgressReporter> | undefined;
    for (const folder of folders) {
        await files.addFolder(folder, (count) => {
            if (performance.now() - begun < patience) return;
            reporter ??= begin(connection, language);
            void reporter.then((shown) => shown.report(String(count)));
        });
    }
    (await reporter)?.done();
}

async function begin({ window }: Connection, language: Language): Promise<WorkDoneProgressReporter> {
    const reporter = await window.createWorkDoneProgress();
    reporter.begin(speak(message('progress.reading'), language));
    return reporter;
}
