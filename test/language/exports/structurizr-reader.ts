/** A block or statement of a workspace: its words without quotes, and what stands in its braces. */
export interface Statement {
    readonly identifier: string | undefined;
    readonly words: readonly string[];
    readonly children: readonly Statement[];
}

/** Reads a workspace by the general rules of the language reference: a statement a line, `{` at its end, `}` alone. */
export function readWorkspace(text: string): Statement {
    const open: { identifier: string | undefined; words: string[]; children: Statement[] }[] = [
        { identifier: undefined, words: [], children: [] },
    ];
    for (const line of text.split('\n').map((each) => each.trim())) {
        if (line === '' || /^(?:\/\/|#)/.test(line)) continue;
        if (line === '}') {
            const done = open.pop();
            if (!done || open.length === 0) throw new Error('A brace closes nothing.');
            open.at(-1)?.children.push(done);
            continue;
        }
        const statement = statementIn(line);
        if (line.endsWith('{')) open.push({ ...statement, words: statement.words.slice(0, -1), children: [] });
        else open.at(-1)?.children.push({ ...statement, children: [] });
    }
    const [workspace, ...others] = open[0]?.children ?? [];
    if (open.length !== 1 || !workspace || others.length > 0) throw new Error('This is not one workspace.');
    return workspace;
}

export function statementsIn(statement: Statement): Statement[] {
    return [statement, ...statement.children.flatMap(statementsIn)];
}

function statementIn(line: string): { readonly identifier: string | undefined; readonly words: string[] } {
    if (line.endsWith('\\')) throw new Error(`This line goes on in the next one: ${line}`);
    if (/\$\{[\w.-]+\}/.test(line)) throw new Error(`This asks for a variable: ${line}`);
    const words = [...line.matchAll(/"((?:\\"|[^"])*)"|([^\s"]+)/g)].map(([, quoted, bare]) => {
        return bare ?? (quoted ?? '').replaceAll('\\"', '"');
    });
    if (words.length === 0 || /^[^"]*(?:"(?:\\"|[^"])*"[^"]*)*$/.test(line) === false)
        throw new Error(`Open quote: ${line}`);
    if (words[1] !== '=') return { identifier: undefined, words };
    if (!/^\w[a-zA-Z0-9_-]*$/.test(words[0] ?? '')) throw new Error(`'${words[0]}' is no identifier.`);
    return { identifier: words[0], words: words.slice(2) };
}
