import type { Aggregate, Element, Interaction } from '../model/element.ts';
import type { ChangedSection } from './changed-section.ts';
import { type ElementDraft, elementDrafts, type LogicalSyntax } from './element-drafts.ts';
import {
    connectionsOf,
    type Logical,
    type LogicalMaps,
    readElement,
    readSaga,
    readSystem,
    readTeam,
} from './elements.ts';
import type { NoteBook } from './note-book.ts';
import type { Reading } from './reading.ts';

/** Whether who talks to whom is as before; `undefined` where an update is not possible. */
type Connected = 'as before' | 'otherwise' | undefined;

/**
 * Reads sections again that declare the same names as before. What they say goes into the objects that are there, so
 * that everything that points to them stays valid.
 */
export function updateElements(changes: readonly ChangedSection[], logical: Logical, notes: NoteBook): Connected {
    const read = changes.map(({ before, after }) => ({ old: elementDrafts([before]), now: elementDrafts([after]) }));
    if (!read.every((each) => updateThings(each, logical.maps, notes))) return undefined;
    // Whom something talks to is known when everything has been read.
    const drafts = read.flatMap(({ now }) => now.elements);
    const isConnectedAsBefore = drafts.map((draft) => updateConnections(draft, logical.maps, notes)).every(Boolean);
    if (!isConnectedAsBefore) reconnect(logical.elements);
    if (!read.every((each) => updateSagas(each, logical.maps, notes))) return undefined;
    return isConnectedAsBefore ? 'as before' : 'otherwise';
}

interface ReadAgain {
    readonly old: LogicalSyntax;
    readonly now: LogicalSyntax;
}

function updateThings({ old, now }: ReadAgain, maps: LogicalMaps, notes: NoteBook): boolean {
    return (
        replaceEach(old.teams, now.teams, maps.teams, notes, (team, reading) => readTeam(team, reading)) &&
        replaceEach(old.systems, now.systems, maps.systems, notes, (system, reading) =>
            readSystem(system, maps, reading),
        ) &&
        old.elements.length === now.elements.length &&
        now.elements.every((draft, index) => updateElement(old.elements[index], draft, maps, notes))
    );
}

function updateSagas({ old, now }: ReadAgain, maps: LogicalMaps, notes: NoteBook): boolean {
    return replaceEach(old.sagas, now.sagas, maps.sagas, notes, (saga, reading) => readSaga(saga, maps, reading));
}

/** False where the old and the new things do not correspond. */
function replaceEach<Syntax extends { readonly node: unknown }, Thing extends object>(
    old: readonly Syntax[],
    now: readonly Syntax[],
    bySyntax: Map<unknown, Thing>,
    notes: NoteBook,
    read: (syntax: Syntax, reading: Reading) => Thing,
): boolean {
    if (old.length !== now.length) return false;
    return now.every((syntax, index) => {
        const before = old[index]?.node;
        const thing = bySyntax.get(before);
        notes.forget(before);
        bySyntax.delete(before);
        if (!thing) return false;
        bySyntax.set(syntax.node, Object.assign(thing, read(syntax, notes.readingOf(syntax.node))));
        return true;
    });
}

function updateElement(
    old: ElementDraft | undefined,
    draft: ElementDraft,
    maps: LogicalMaps,
    notes: NoteBook,
): boolean {
    const element = maps.elements.get(old?.node);
    if (!old || !element) return false;
    notes.forget(old.node);
    maps.elements.delete(old.node);
    maps.elements.set(draft.node, element);
    const { interactions, inbound, implementing, aggregates } = element;
    const read = readElement(draft, maps, notes.readingOf(draft.node));
    if (!updateAggregates(old, draft, aggregates, read.aggregates, maps)) return false;
    Object.assign(element, read, { interactions, inbound, implementing, aggregates });
    return true;
}

function updateAggregates(
    old: ElementDraft,
    draft: ElementDraft,
    kept: readonly Aggregate[],
    read: readonly Aggregate[],
    maps: LogicalMaps,
): boolean {
    for (const member of old.node.members) maps.aggregates.delete(member);
    let next = 0;
    for (const member of draft.node.members) {
        const aggregate = maps.aggregates.get(member) && kept[next];
        const now = read[next];
        if (!maps.aggregates.has(member)) continue;
        if (!aggregate || !now) return false;
        maps.aggregates.set(member, Object.assign(aggregate, now));
        next++;
    }
    return next === kept.length;
}

/** False where there are other connections than before. */
function updateConnections(draft: ElementDraft, maps: LogicalMaps, notes: NoteBook): boolean {
    const element = maps.elements.get(draft.node);
    if (!element) return false;
    const now = connectionsOf(draft, element, maps, notes.readingOf(draft.node));
    const { interactions } = element;
    const isAsBefore =
        now.interactions.length === interactions.length &&
        interactions.every(({ kind, to }, index) => {
            return kind === now.interactions[index]?.kind && to === now.interactions[index]?.to;
        });
    Object.assign(element, { implementing: now.implementing });
    if (!isAsBefore) Object.assign(element, { interactions: now.interactions });
    else for (const [index, interaction] of interactions.entries()) Object.assign(interaction, now.interactions[index]);
    return isAsBefore;
}

/** Tells every element again who talks to it, in the order of the text. */
function reconnect(elements: readonly Element[]): void {
    const inbound = new Map<Element, Interaction[]>(elements.map((element) => [element, []]));
    for (const { interactions } of elements) {
        for (const interaction of interactions) {
            if (interaction.from !== interaction.to) inbound.get(interaction.to)?.push(interaction);
        }
    }
    for (const [element, interactions] of inbound) Object.assign(element, { inbound: interactions });
}
