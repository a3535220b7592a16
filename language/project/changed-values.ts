import { AstUtils } from 'langium';
import * as ast from '../grammar/generated/ast.ts';
import type { ChangedSection } from '../resolve/changed-section.ts';
import type { ChangedValues } from '../rules/verdict/rule-memory.ts';
import type { FileSection } from '../syntax/source-file.ts';

/** What edits have changed that the model has taken over; undefined where it is more than values of properties. */
export function changedValues(changes: readonly ChangedSection[]): ChangedValues | undefined {
    const keys = changes.map(changedKeys);
    if (keys.some((each) => each === undefined)) return undefined;
    return { keys: keys.flatMap((each) => each ?? []), sections: changes.map(({ before }) => before) };
}

/** Environments are other objects after an edit, so that nothing in them has changed. */
function changedKeys({ before, after }: ChangedSection): readonly string[] | undefined {
    const { declaration } = after.parsed;
    if (ast.isEnvironment(declaration) || ast.isView(declaration) || ast.isChecks(declaration)) return [];
    const start = commonStart(before.text, after.text);
    const rest = Math.min(before.text.length, after.text.length) - start;
    const end = commonEnd(before.text, after.text, rest);
    const old = keysAround(before, start, before.text.length - end);
    const now = keysAround(after, start, after.text.length - end);
    return old && now && old.join() === now.join() ? now : undefined;
}

function commonStart(left: string, right: string): number {
    let length = 0;
    while (length < left.length && length < right.length && left[length] === right[length]) length++;
    return length;
}

function commonEnd(left: string, right: string, most: number): number {
    let length = 0;
    while (length < most && left.at(-1 - length) === right.at(-1 - length)) length++;
    return length;
}

/** The key of the property in whose value a stretch lies, with those of the properties around it. */
function keysAround({ parsed }: FileSection, start: number, end: number): string[] | undefined {
    const { declaration, problems } = parsed;
    if (!declaration || problems.length > 0) return undefined;
    const properties = AstUtils.streamAst(declaration).filter(ast.isProperty);
    const property = properties.find(({ values }) => {
        const [first, last] = [values[0]?.$cstNode, values.at(-1)?.$cstNode];
        return first !== undefined && last !== undefined && first.offset <= start && end <= last.end;
    });
    return property && keysOf(property);
}

function keysOf(property: ast.Property): string[] {
    const { $container: around } = property;
    return [property.key, ...(ast.isProperty(around) ? keysOf(around) : [])];
}
