import * as ast from '../../grammar/generated/ast.ts';
import { message } from '../../messages/message.ts';
import { freeNameIn } from './free-name-in.ts';
import { laidOut, type Refactoring, type Selection } from './refactoring.ts';

/** Writes a system around the selected elements, which follow each other; their short names still mean them. */
export function groupInSystem({ project, file, sections }: Selection): Refactoring[] {
    const [first] = sections;
    const last = sections.at(-1);
    if (!first || !last || sections.length < 2) return [];
    if (!sections.every(({ parsed }) => ast.isElement(parsed.declaration))) return [];
    const name = freeNameIn(project, 'new-system');
    const [start, end] = [first.start, last.start + last.text.length];
    const text = laidOut(`system ${name} {\n${file.text.slice(start, end)}\n}`);
    const kind = 'refactor.extract.system';
    return [{ title: message('refactoring.group', { name }), kind, edits: [{ uri: file.uri, start, end, text }] }];
}
