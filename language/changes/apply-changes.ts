import { type Source, stretchOf } from '../model/source.ts';
import { addBehind, addDeclaration } from './add-behind.ts';
import { addToBlock, type Spelling } from './add-to-block.ts';
import type { Change, Statement, TextEdit } from './change.ts';
import { editedText } from './edited-text.ts';
import { indentationAt, reindent, unitOf } from './indentation.ts';
import { removeStatements, withDocumentation } from './remove-statements.ts';
import { setCount } from './set-count.ts';
import { spellPlace, spellStatement } from './spell-statement.ts';
import { wrapSpelled, wrapStatement } from './wrap-statement.ts';
import { type WrittenText, writtenText } from './written-text.ts';

/**
 * The edits that make changes true and leave the rest of the texts as it is, in the order of file and place.
 * Edits at one place apply in the order in which they stand.
 */
export function editsFor(changes: readonly Change[], textOf: (uri: string) => string): TextEdit[] {
    const files = new Map<string, WrittenText>();
    const edits = editsWritten(changes, ({ section: { uri } }) => {
        const file = files.get(uri) ?? writtenText(uri, textOf(uri));
        files.set(uri, file);
        return file;
    });
    return edits.map((edit) => withLineBreaksOf(files, edit));
}

/** The same for texts that have been looked at already; line breaks are those of Unix. */
export function editsWritten(changes: readonly Change[], fileOf: FileOf): TextEdit[] {
    const edits = [
        ...changes.flatMap((change) => editsOnTheSpot(change, fileOf)),
        ...removals(changes, fileOf),
        ...additions(changes, fileOf),
        ...declarations(changes, fileOf),
        ...changes.flatMap((change) => (change.kind === 'wrap' ? wrapping(change, fileOf) : [])),
    ];
    return edits.sort(byPlace);
}

type FileOf = (source: Source) => WrittenText;

function editsOnTheSpot(change: Change, fileOf: FileOf): TextEdit[] {
    switch (change.kind) {
        case 'set-count':
            return [setCount(fileOf(change.of), stretchOf(change.of).end, stretchOf(change.target).end, change.count)];
        case 'set-property':
            return change.existing ? [replacement(change.existing, change.value)] : [];
        case 'replace-statement':
            return [replacement(change.statement, spellStatement(change.by, indentOf(change.statement, fileOf)))];
        case 'rename-reference':
            return [replacement(change.reference, change.name)];
        case 'insert-stages':
            return [insertStages(change)];
        case 'add-stage':
            return [insertion(change.behind, ` -> ${change.stage}`)];
        case 'move-to-new-place':
            return [moveToNewPlace(change, fileOf)];
        case 'add-declaration':
        case 'add-statement':
        case 'move-statement':
        case 'remove-statement':
        case 'wrap':
            return [];
    }
}

function insertStages({ before, stages }: ChangeOf<'insert-stages'>): TextEdit {
    const { uri, start } = stretchOf(before);
    return { uri, start, end: start, text: stages.map((stage) => `${stage} -> `).join('') };
}

/** Behind the block that a declaration gets from another change. */
function declarations(changes: readonly Change[], fileOf: FileOf): TextEdit[] {
    return changes.flatMap((change) => {
        if (change.kind !== 'add-declaration') return [];
        return [addDeclaration(fileOf(change.after), stretchOf(change.after).end, change.statement)];
    });
}

function replacement(source: Source, text: string): TextEdit {
    return { ...stretchOf(source), text };
}

function insertion(source: Source, text: string): TextEdit {
    const { uri, end } = stretchOf(source);
    return { uri, start: end, end, text };
}

function moveToNewPlace(change: ChangeOf<'move-to-new-place'>, fileOf: FileOf): TextEdit {
    const { statements, beside, place, without } = change;
    const { start, end } = stretchOf(beside);
    return addBehind(fileOf(beside), start, end, (indent) => {
        const inner = indent + unitOf(indent);
        const moved = statements.map((statement) => inner + verbatim(statement, fileOf, without)(inner));
        const members = place.isManaged ? [`${inner}managed`, ...moved] : moved;
        return `${spellPlace(place)} {\n${members.join('\n')}\n${indent}}`;
    });
}

function wrapping({ statement, place, without = [] }: ChangeOf<'wrap'>, fileOf: FileOf): TextEdit[] {
    const { start, end } = stretchOf(statement);
    const written = fileOf(statement);
    if (without.length === 0) return wrapStatement(written, start, end, place);
    return [wrapSpelled(written, start, end, { place, spell: verbatim(statement, fileOf, without) })];
}

function removals(changes: readonly Change[], fileOf: FileOf): TextEdit[] {
    const removed = changes.flatMap((change) => {
        if (change.kind === 'move-to-new-place') return change.statements.map((each) => removal(each, fileOf));
        if (change.kind === 'move-statement') return [removal(change.statement, fileOf)];
        if (change.kind !== 'remove-statement') return [];
        const { file, range } = removal(change.statement, fileOf);
        return [{ file, range: withDocumentation(file, range) }];
    });
    const byFile = Map.groupBy(removed, ({ file }) => file);
    return [...byFile].flatMap(([file, group]) => {
        const ranges = group.map(({ range }) => range);
        return removeStatements(file, ranges);
    });
}

function removal(statement: Source, fileOf: FileOf) {
    return { file: fileOf(statement), range: stretchOf(statement) };
}

/** What is added to one block is written by one edit; an inner block comes before the outer one that ends with it. */
function additions(changes: readonly Change[], fileOf: FileOf): TextEdit[] {
    const added = changes.flatMap((change) => additionOf(change, fileOf) ?? []);
    const byBlock = Map.groupBy(added, ({ into }) => `${into.section.uri} ${stretchOf(into).start}`);
    const blocks = [...byBlock.values()].map((group) => ({
        into: group[0]?.into,
        spellings: group.map(({ spelling }) => spelling),
    }));
    return blocks
        .flatMap(({ into, spellings }) => (into ? [{ file: fileOf(into), at: stretchOf(into), spellings }] : []))
        .sort((a, b) => b.at.start - a.at.start)
        .map(({ file, at, spellings }) => addToBlock(file, at.start, at.end, spellings));
}

function additionOf(change: Change, fileOf: FileOf): { into: Source; spelling: Spelling } | undefined {
    if (change.kind === 'add-statement') return { into: change.into, spelling: spelled(change.statement) };
    if (change.kind === 'move-statement') {
        return { into: change.into, spelling: verbatim(change.statement, fileOf, change.without) };
    }
    if (change.kind !== 'set-property' || change.existing) return undefined;
    return { into: change.of, spelling: () => `${change.key}: ${change.value}` };
}

function spelled(statement: Statement): Spelling {
    return (indent) => spellStatement(statement, indent);
}

function verbatim(statement: Source, fileOf: FileOf, without: readonly Source[] = []): Spelling {
    const written = fileOf(statement);
    const { text } = written;
    const { start, end } = stretchOf(statement);
    const removed = removeStatements(written, without.map(stretchOf)).map((edit) => {
        return { ...edit, start: edit.start - start, end: edit.end - start };
    });
    const kept = editedText(text.slice(start, end), removed).trimEnd();
    return (indent) => reindent(kept, indentationAt(text, start), indent);
}

function indentOf(source: Source, fileOf: FileOf): string {
    return indentationAt(fileOf(source).text, stretchOf(source).start);
}

function withLineBreaksOf(files: ReadonlyMap<string, WrittenText>, edit: TextEdit): TextEdit {
    if (!files.get(edit.uri)?.text.includes('\r\n')) return edit;
    return { ...edit, text: edit.text.replaceAll(/\r?\n/g, '\r\n') };
}

/** What is only inserted comes before what begins there and is replaced: editors refuse it the other way round. */
function byPlace(left: TextEdit, right: TextEdit): number {
    if (left.uri !== right.uri) return left.uri < right.uri ? -1 : 1;
    return left.start - right.start || left.end - right.end;
}

type ChangeOf<Kind extends Change['kind']> = Extract<Change, { kind: Kind }>;
