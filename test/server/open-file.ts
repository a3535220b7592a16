import type { Position } from 'vscode-languageserver-protocol/node';
import { annotated } from '../support/carets.ts';
import type { ServerUnderTest, StartOptions } from '../support/server.ts';

export interface OpenFile {
    readonly textDocument: { readonly uri: string };
    /** Of the cursor `<|>`. */
    readonly position: Position;
    readonly text: string;
}

/** Starts the server on a file that is open in the editor. */
export async function openFile(
    server: ServerUnderTest,
    snippet: string,
    name = 'model.gplan',
    options: StartOptions = {},
): Promise<OpenFile> {
    const { text, cursor = 0 } = annotated(snippet);
    const uri = server.write(name, text);
    await server.start(options);
    await server.open(uri, text);
    const before = text.slice(0, cursor).split('\n');
    return {
        textDocument: { uri },
        position: { line: before.length - 1, character: before.at(-1)?.length ?? 0 },
        text,
    };
}
