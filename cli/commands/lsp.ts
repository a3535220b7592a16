import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import type { Language } from '../../language/index.ts';
import { cancelUndispatched } from '../../server/cancel-undispatched.ts';
import { nodeHost } from '../../server/node-host.ts';
import { startServer } from '../../server/start-server.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { texts } from '../texts.ts';

export interface LspOptions {
    readonly stdio?: true;
    /** For editors that ask for none. */
    readonly language: Language;
}

/** `groundplan lsp --stdio`: serves one editor until it hangs up. */
export function lsp({ stdio, language }: LspOptions, terminal: Terminal): ExitCode {
    if (!stdio) {
        terminal.complain(texts.withoutStdio[language]);
        return 2;
    }
    // Finds `--stdio` among the parameters of the process by itself, and then keeps everything else off the output.
    const connection = createConnection(ProposedFeatures.all, { cancelUndispatched });
    startServer(connection, nodeHost({ language, rulePages: new URL('../../docs/rules/', import.meta.url) }));
    return 0;
}
