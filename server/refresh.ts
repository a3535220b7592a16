import {
    type ClientCapabilities,
    CodeLensRefreshRequest,
    type Connection,
    DiagnosticRefreshRequest,
    InlayHintRefreshRequest,
    SemanticTokensRefreshRequest,
} from 'vscode-languageserver';

/** How long no change must come before editors are asked to look again, in milliseconds. */
const delay = 400;

/** Asks the client to look again at open documents whose own text has not changed but what they name has. */
export class Refresh {
    readonly #connection: Connection;
    #client: ClientCapabilities = {};
    #timer: ReturnType<typeof setTimeout> | undefined;

    constructor(connection: Connection) {
        this.#connection = connection;
    }

    agree(client: ClientCapabilities): void {
        this.#client = client;
    }

    schedule(): void {
        clearTimeout(this.#timer);
        this.#timer = setTimeout(() => this.#ask(), delay);
    }

    async #ask(): Promise<void> {
        const { workspace } = this.#client;
        const requests = [
            workspace?.diagnostics?.refreshSupport ? DiagnosticRefreshRequest.type : undefined,
            workspace?.codeLens?.refreshSupport ? CodeLensRefreshRequest.type : undefined,
            workspace?.inlayHint?.refreshSupport ? InlayHintRefreshRequest.type : undefined,
            workspace?.semanticTokens?.refreshSupport ? SemanticTokensRefreshRequest.type : undefined,
        ];
        for (const request of requests) {
            // A client that cannot be asked has nothing to lose by it.
            if (request) await this.#connection.sendRequest(request).catch(() => undefined);
        }
    }
}
