import { editsWritten } from '../../changes/apply-changes.ts';
import type { Change } from '../../changes/change.ts';
import { type Message, message } from '../../messages/message.ts';
import type { Source } from '../../model/source.ts';
import { type Home, homesFor } from './homes-for.ts';
import { leftBehind } from './left-behind.ts';
import { editsIn, type Refactoring, type Selection, writtenSection } from './refactoring.ts';
import { type RunAt, runAt } from './run-at.ts';

/** Lets what a `run` statement places run as something else: in a container of its own, on a cluster, as a function … */
export function runElsewhere(selection: Selection): Refactoring[] {
    const run = runAt(selection);
    if (!run) return [];
    return homesFor(run).map((home): Refactoring => {
        const { without, names } = leftBehind(run, home);
        const change = withSources(home.change, run, without);
        const edits = editsWritten([change], () => writtenSection(run.section));
        return {
            title: titled(home.title, names),
            kind: 'refactor.rewrite.run',
            edits: editsIn(selection.file, run.section, edits),
        };
    });
}

function titled(title: Message, names: readonly (string | Message)[]): Message {
    return names.length === 0 ? title : message('refactoring.without', { title, names });
}

/** In offsets of the section, as its written text counts. */
function withSources(change: Home['change'], { statement }: RunAt, without: readonly Source[]): Change {
    const left = { without: without.map(inSection) };
    switch (change.kind) {
        case 'wrap':
            return { ...change, ...left, statement: inSection(statement) };
        case 'move-statement':
            return { ...change, ...left, statement: inSection(statement), into: inSection(change.into) };
        case 'move-to-new-place':
            return { ...change, ...left, statements: [inSection(statement)], beside: inSection(change.beside) };
    }
}

function inSection({ section: { uri }, start, end }: Source): Source {
    return { section: { uri, start: 0 }, start, end };
}
