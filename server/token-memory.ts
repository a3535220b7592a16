import type { SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver';
import { semanticTokensEdits } from '../language/index.ts';

/** Of how many documents the tokens are remembered. */
const most = 20;

/** Remembers which tokens a client has, so that after an edit only the difference is sent. */
export class TokenMemory {
    readonly #sent = new Map<string, Required<SemanticTokens>>();
    #count = 0;

    remember(uri: string, { data }: SemanticTokens): Required<SemanticTokens> {
        const tokens = { resultId: String(++this.#count), data };
        this.#sent.delete(uri);
        this.#sent.set(uri, tokens);
        const [oldest] = this.#sent.keys();
        if (this.#sent.size > most && oldest !== undefined) this.#sent.delete(oldest);
        return tokens;
    }

    /** All tokens, where the client has others than those remembered. */
    since(uri: string, previousResultId: string, tokens: SemanticTokens): SemanticTokens | SemanticTokensDelta {
        const before = this.#sent.get(uri);
        const now = this.remember(uri, tokens);
        if (before?.resultId !== previousResultId) return now;
        return { resultId: now.resultId, edits: semanticTokensEdits(before.data, now.data) };
    }
}
