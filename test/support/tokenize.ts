import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';

/** A piece of text as an editor colours it; offsets count from the beginning of the text. */
export interface ScopedToken {
    readonly start: number;
    readonly end: number;
    readonly scopes: readonly string[];
}

/** Cuts text into tokens by the TextMate grammar, in the same engine as VS Code. */
export async function tokenizer(): Promise<(text: string) => ScopedToken[]> {
    const grammar = await loadGrammar();
    return (text) => {
        const tokens: ScopedToken[] = [];
        let stack = textmate.INITIAL;
        let offset = 0;
        for (const line of text.split('\n')) {
            const result = grammar.tokenizeLine(line, stack);
            for (const { startIndex, endIndex, scopes } of result.tokens) {
                tokens.push({ start: offset + startIndex, end: offset + Math.min(endIndex, line.length), scopes });
            }
            stack = result.ruleStack;
            offset += line.length + 1;
        }
        return tokens;
    };
}

const grammarFile = new URL('../../syntaxes/groundplan.tmLanguage.json', import.meta.url);

async function loadGrammar(): Promise<textmate.IGrammar> {
    const wasm = await readFile(createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm'));
    await oniguruma.loadWASM(wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength));
    const registry = new textmate.Registry({
        onigLib: Promise.resolve({
            createOnigScanner: (sources) => oniguruma.createOnigScanner(sources),
            createOnigString: (text) => oniguruma.createOnigString(text),
        }),
        loadGrammar: async () => textmate.parseRawGrammar(await readFile(grammarFile, 'utf8'), grammarFile.pathname),
    });
    const grammar = await registry.loadGrammar('source.groundplan');
    if (!grammar) throw new Error('The TextMate grammar was not loaded.');
    return grammar;
}
