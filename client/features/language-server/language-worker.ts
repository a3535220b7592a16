import { Uri } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { clientOptions } from './client-options.ts';

/** The language server of this extension in a worker of the browser, not yet started. */
export function languageWorker(extension: Uri): LanguageClient {
    const script = Uri.joinPath(extension, 'dist', 'web', 'server.js').toString(true);
    let worker: Worker | undefined;
    return new LanguageClient(
        'groundplan',
        'Groundplan',
        async () => {
            // A worker does not end with the connection to it.
            worker?.terminate();
            worker = new Worker(script);
            // Not the worker itself: it comes from a stand-in for the class by which the client would recognise it.
            return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
        },
        clientOptions(),
    );
}
