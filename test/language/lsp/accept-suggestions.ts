import type { CompletionItem, TextEdit } from 'vscode-languageserver-types';
import { completions, offsetAt, type Workspace } from '../../../language/index.ts';
import { type Lexeme, scan } from '../../../language/syntax/scan.ts';

export interface Typed {
    readonly text: string;
    /** What no suggestion was accepted for: names that are given, literals and signs. */
    readonly filledIn: readonly string[];
    /** Words that had to be typed though the language or the model knows them. */
    readonly missing: readonly string[];
}

interface Word extends Lexeme {
    readonly text: string;
    /** White space and comments before it. */
    readonly before: string;
}

/** Writes a text from nothing: whatever can be accepted from the list of suggestions is, the rest is filled in. */
export function acceptSuggestions(workspace: Workspace, uri: string, target: string): Typed {
    const words = wordsOf(target);
    const filledIn: string[] = [];
    const missing: string[] = [];
    let text = '';
    for (let index = 0; index < words.length; ) {
        const word = words[index];
        if (!word) break;
        text += word.before;
        const isOffered = !isGiven(words, index) && (word.kind === 'name' || word.kind === 'string');
        const accepted = isOffered ? accept(workspace, uri, text, words, index) : undefined;
        if (isOffered && word.kind === 'name' && !accepted) missing.push(`${lastLine(text)}<|>${word.text}`);
        if (!accepted) filledIn.push(word.text);
        text = accepted?.text ?? text + word.text;
        index += accepted?.count ?? 1;
    }
    workspace.set(uri, text);
    return { text, filledIn, missing };
}

interface Accepted {
    readonly text: string;
    /** How many words of the target are written with it. */
    readonly count: number;
}

/** The suggestion that writes most of what comes next. */
function accept(
    workspace: Workspace,
    uri: string,
    text: string,
    words: readonly Word[],
    index: number,
): Accepted | undefined {
    workspace.set(uri, text);
    const { items } = completions(workspace, uri, text.length, 'en');
    const written = items.flatMap((item) => {
        const count = item.insertTextFormat === 2 || item.additionalTextEdits ? 0 : matching(item, words, index);
        return count > 0 ? [{ text: applied(workspace, uri, text, item), count }] : [];
    });
    return written.sort((left, right) => right.count - left.count)[0];
}

function matching({ textEdit }: CompletionItem, words: readonly Word[], index: number): number {
    const inserted = wordsOf(textEdit?.newText ?? '');
    const isNext = inserted.every((word, offset) => word.text === words[index + offset]?.text);
    return isNext ? inserted.length : 0;
}

function applied(workspace: Workspace, uri: string, text: string, { textEdit }: CompletionItem): string {
    const project = workspace.projectOf(uri);
    if (!project || !isTextEdit(textEdit)) throw new Error('A suggestion has no edit.');
    const [start, end] = [offsetAt(project, uri, textEdit.range.start), offsetAt(project, uri, textEdit.range.end)];
    return (text.slice(0, start) + textEdit.newText + text.slice(end)).trimEnd();
}

function isTextEdit(edit: CompletionItem['textEdit']): edit is TextEdit {
    return edit !== undefined && 'range' in edit;
}

function wordsOf(text: string): Word[] {
    const words = scan(text).filter(({ kind }) => !kind.endsWith('comment'));
    return words.map((word, index) => ({
        ...word,
        text: text.slice(word.start, word.end),
        before: text.slice(words[index - 1]?.end ?? 0, word.start),
    }));
}

const namingWords =
    /^(team|system|actor|service|function|gateway|external|database|cache|bucket|topic|queue|aggregate|saga|environment|pipeline|profile|checks|view|provider|region|datacenter|zone|rack|power|host|vm|cluster|pool|group|pod|container|appserver|platform|faas|broker|registry|server|run|sidecar|balancer|cdn|dns|stack|as)$/;

/** Whether the text gives a name here, rather than using one. */
export function isGiven(words: readonly { readonly text: string }[], index: number): boolean {
    const [last = '', secondLast = '', thirdLast = ''] = words
        .slice(Math.max(0, index - 3), index)
        .map(({ text }) => text)
        .reverse();
    const isTemplate = secondLast === 'template' || thirdLast === 'template';
    if (last === 'database' && words[index]?.text === 'server') return false;
    if (last === 'run' && !isTemplate) return false;
    if (secondLast === ':' || /^(show|hide|collapse|,)$/.test(last)) return false;
    return (
        namingWords.test(last) &&
        !(isKeyOrReference(secondLast) || (secondLast === 'template' && words[index]?.text === 'server'))
    );
}

/** `calls service` names a service that is called so. */
function isKeyOrReference(word: string): boolean {
    return /^(calls|for|is|to)$/.test(word);
}

function lastLine(text: string): string {
    return text.slice(text.lastIndexOf('\n') + 1);
}
