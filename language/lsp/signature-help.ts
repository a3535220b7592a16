import type { ParameterInformation, SignatureHelp } from 'vscode-languageserver-types';
import { isMessageKey, type Language, message, speak } from '../messages/message.ts';
import type { Project } from '../project/project.ts';
import type { LanguageServices } from '../services.ts';
import { explanationOf } from './explanation-of.ts';
import { statementBefore, type UnfinishedStatement } from './signatures/statement-before.ts';
import { partsOf, type SignaturePart, statementSignatures } from './signatures/statement-signatures.ts';
import { sectionAt } from './syntax-at.ts';

/** What may follow in the statement at the cursor, with the part that is to be written next. */
export function signatureHelp(
    project: Project,
    services: LanguageServices,
    uri: string,
    offset: number,
    language: Language,
): SignatureHelp | undefined {
    const file = project.files.get(uri);
    const section = file && sectionAt(file, offset);
    const statement =
        section &&
        statementBefore(section.text.padEnd(offset - section.start), offset - section.start, services.sections.words);
    if (!statement) return undefined;
    const parts = partsOf(statementSignatures[statement.keyword] ?? []);
    const active = activePart(parts, statement);
    if (active >= parts.length) return undefined;
    const explanation = explanationOf('keyword', statement.keyword.split(' ')[0] ?? '');
    const signature = {
        ...labelled(statement.keyword, parts, language),
        ...(explanation && { documentation: speak(message(explanation), language) }),
    };
    return { signatures: [signature], activeSignature: 0, activeParameter: active };
}

/** The index of the part that the cursor is in, or that follows what is written; behind the last one when all is said. */
function activePart(parts: readonly SignaturePart[], { written }: UnfinishedStatement): number {
    let current = -1;
    let isFilled = true;
    for (const { kind, text } of written) {
        const marked = parts.findIndex(({ marker }, index) => index > current && marker === text);
        if (isFilled && marked >= 0) {
            current = marked;
            isFilled = false;
        } else if (text === ',' || text === '.') isFilled = false;
        else if (isFilled) current = nextUnmarked(parts, current, kind);
        else isFilled = true;
    }
    const isOpen = written.at(-1)?.isAtCursor || !isFilled;
    return isOpen ? Math.max(current, 0) : current + 1;
}

function nextUnmarked(parts: readonly SignaturePart[], current: number, kind: string): number {
    const shape = kind === 'count' || kind.endsWith('string') ? kind.replace(/^.*-/, '') : 'name';
    const found = parts.findIndex(
        (part, index) => index > current && part.marker === undefined && part.shape === shape,
    );
    return found < 0 ? current : found;
}

function labelled(keyword: string, parts: readonly SignaturePart[], language: Language) {
    let label = keyword;
    const parameters = parts.map(({ text }): ParameterInformation => {
        const start = label.length + 1;
        label += ` ${text.replaceAll(/<(\w+)>/g, (_, gap) => speakGap(`gap.${gap}`, language))}`;
        return { label: [start, label.length] };
    });
    return { label, parameters };
}

function speakGap(key: string, language: Language): string {
    return isMessageKey(key) ? speak(message(key), language) : key;
}
