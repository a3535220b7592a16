import type { Spelling } from './add-to-block.ts';
import type { NewPlace, TextEdit } from './change.ts';
import { indentationAt, startsLine, unitOf } from './indentation.ts';
import { onOneLine } from './one-line.ts';
import { spellPlace } from './spell-statement.ts';
import { followerOnLine, type WrittenText } from './written-text.ts';

/** Writes a new place around a statement, in small edits, so that others may change what stands inside. */
export function wrapStatement(written: WrittenText, start: number, end: number, place: NewPlace): TextEdit[] {
    const { uri, text } = written;
    const head = spellPlace(place);
    if (!startsLine(text, start) || followerOnLine(written, end)) {
        return [
            { uri, start, end: start, text: `${head} { ` },
            { uri, start: end, end, text: ' }' },
        ];
    }
    const outer = indentationAt(text, start);
    const unit = unitOf(outer);
    const lines = [...text.slice(start, end).matchAll(/\n(?=[ \t]*\S)/g)].map(({ index }) => start + index + 1);
    return [
        { uri, start, end: start, text: `${head} {\n${outer}${unit}` },
        ...lines.map((line) => ({ uri, start: line, end: line, text: unit })),
        { uri, start: end, end, text: `\n${outer}}` },
    ];
}

interface Wrapped {
    readonly place: NewPlace;
    readonly spell: Spelling;
}

/** Writes a new place with what a statement becomes in it, in its stead. */
export function wrapSpelled(written: WrittenText, start: number, end: number, { place, spell }: Wrapped): TextEdit {
    const { uri, text } = written;
    const head = spellPlace(place);
    if (!startsLine(text, start) || followerOnLine(written, end)) {
        return { uri, start, end, text: `${head} { ${onOneLine(spell(''))} }` };
    }
    const outer = indentationAt(text, start);
    const inner = outer + unitOf(outer);
    return { uri, start, end, text: `${head} {\n${inner}${spell(inner)}\n${outer}}` };
}
