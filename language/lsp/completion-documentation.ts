import type { CompletionItem } from 'vscode-languageserver-types';
import { english } from '../messages/english.ts';
import { type Language, type MessageKey, message, speak } from '../messages/message.ts';
import { stretchOf } from '../model/source.ts';
import type { Workspace } from '../project/workspace.ts';
import type { Declared } from '../references/declared.ts';
import { nameSource } from '../references/link.ts';
import { describeDeclaration } from './hover/describe-declaration.ts';
import { describePlacing } from './hover/describe-placing.ts';
import { markdown } from './hover/markdown.ts';
import { sectionAt } from './syntax-at.ts';

/** The item with what there is to know about it, when the editor shows it. */
export function completionDocumentation(
    workspace: Workspace,
    item: CompletionItem,
    language: Language,
): CompletionItem {
    const { explanation, declared } = known(item.data);
    const value = isExplanation(explanation)
        ? explained(explanation, language)
        : described(workspace, declared, language);
    return value === undefined ? item : { ...item, documentation: { kind: 'markdown', value } };
}

/** A word for a place says what it means to run there, too. */
function explained(explanation: MessageKey, language: Language): string {
    const [, word = ''] = /^keyword\.(.*)$/.exec(explanation) ?? [];
    return [message(explanation), ...describePlacing(word)].map((each) => speak(each, language)).join('\n\n');
}

/** What comes back from a client is not to be trusted. */
function known(data: unknown): { readonly explanation?: unknown; readonly declared?: unknown } {
    return typeof data === 'object' && data !== null ? data : {};
}

function isExplanation(key: unknown): key is MessageKey {
    return typeof key === 'string' && Object.hasOwn(english, key);
}

function described(workspace: Workspace, data: unknown, language: Language): string | undefined {
    if (typeof data !== 'object' || data === null) return undefined;
    if (!('uri' in data && 'start' in data && 'folder' in data)) return undefined;
    const { uri, start, folder } = data;
    if (typeof uri !== 'string' || typeof start !== 'number' || typeof folder !== 'string') return undefined;
    const home = workspace.projectOf(uri);
    const declared = declaredAt(workspace, uri, start);
    if (!home || !declared) return undefined;
    const asking = workspace.projectIn(folder);
    const description =
        (asking && describeDeclaration(declared, undefined, asking)) ?? describeDeclaration(declared, undefined, home);
    return description && markdown(description, language);
}

function declaredAt(workspace: Workspace, uri: string, start: number): Declared | undefined {
    const file = workspace.projectOf(uri)?.files.get(uri);
    const section = file && sectionAt(file, start);
    return section?.declared.find((each) => stretchOf(nameSource(each)).start === start);
}
