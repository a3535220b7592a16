import type { Aggregate, Element, Interaction } from '../model/element.ts';
import type { FileSection } from '../syntax/source-file.ts';
import { type ElementDraft, elementDrafts } from './element-drafts.ts';
import { connectionsOf, type LogicalMaps, readElement, readSaga, readSystem, readTeam } from './elements.ts';
import type { NoteBook } from './note-book.ts';

/**
 * Reads a section again that declares the same names as before. What it says goes into the objects that are there, so
 * that everything that points to them stays valid. False where more than that has changed: who talks to whom.
 */
export function updateElements(before: FileSection, after: FileSection, maps: LogicalMaps, notes: NoteBook): boolean {
    const [old, now] = [elementDrafts([before]), elementDrafts([after])];
    const replace = new Replacement(notes);
    const isWhole =
        replace.each(old.teams, now.teams, maps.teams, (team) => readTeam(team, notes.readingOf(team.node))) &&
        replace.each(old.systems, now.systems, maps.systems, (system) =>
            readSystem(system, maps, notes.readingOf(system.node)),
        ) &&
        old.elements.length === now.elements.length &&
        now.elements.every((draft, index) => updateElement(old.elements[index], draft, maps, notes)) &&
        now.elements.every((draft) => updateConnections(draft, maps, notes));
    return (
        isWhole &&
        replace.each(old.sagas, now.sagas, maps.sagas, (saga) => readSaga(saga, maps, notes.readingOf(saga.node)))
    );
}

interface Read {
    readonly node: unknown;
}

class Replacement {
    readonly #notes: NoteBook;

    constructor(notes: NoteBook) {
        this.#notes = notes;
    }

    /** False where the old and the new things do not correspond. */
    each<Syntax extends Read, Thing extends object>(
        old: readonly Syntax[],
        now: readonly Syntax[],
        bySyntax: Map<unknown, Thing>,
        read: (syntax: Syntax) => Thing,
    ): boolean {
        if (old.length !== now.length) return false;
        return now.every((syntax, index) => {
            const before = old[index]?.node;
            const thing = bySyntax.get(before);
            this.#notes.forget(before);
            bySyntax.delete(before);
            if (!thing) return false;
            bySyntax.set(syntax.node, Object.assign(thing, read(syntax)));
            return true;
        });
    }
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

function updateConnections(draft: ElementDraft, maps: LogicalMaps, notes: NoteBook): boolean {
    const element = maps.elements.get(draft.node);
    if (!element) return false;
    const { interactions, implementing } = connectionsOf(draft, element, maps, notes.readingOf(draft.node));
    if (!areSame(implementing, element.implementing) || interactions.length !== element.interactions.length)
        return false;
    return interactions.every((now, index) => updateInteraction(element.interactions[index], now));
}

function updateInteraction(interaction: Interaction | undefined, now: Interaction): boolean {
    if (!interaction || interaction.kind !== now.kind || interaction.to !== now.to) return false;
    Object.assign(interaction, now);
    return true;
}

function areSame(left: readonly (Aggregate | Element)[], right: readonly (Aggregate | Element)[]): boolean {
    return left.length === right.length && left.every((each, index) => each === right[index]);
}
