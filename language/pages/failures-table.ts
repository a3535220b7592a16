import type { EnvironmentFaults } from '../analysis/environment-faults.ts';
import type { Spread } from '../analysis/failure-spread.ts';
import type { Few } from '../analysis/fallen-in.ts';
import type { FaultNode } from '../analysis/fault-graph.ts';
import type { FaultSubject } from '../analysis/fault-subject.ts';
import { faultsIn } from '../analysis/faults-in.ts';
import { weakeningLines } from '../diagrams/views/loss-lines.ts';
import { lossesIn } from '../diagrams/views/losses.ts';
import { escapedLine } from '../markdown/escaped.ts';
import { table } from '../markdown/table.ts';
import { type Element, titleOf } from '../model/element.ts';
import type { Environment } from '../model/environment.ts';
import type { EnvironmentTopic } from './page-topic.ts';
import { placeTitle } from './place-title.ts';
import type { Say } from './saying.ts';
import { titles } from './titles.ts';

/** What is lost when one thing fails, and what is left less of; what can fail without any loss is named below. */
export function failuresTable({ environment, project, say }: EnvironmentTopic): string[] {
    const failures = failuresIn(environment, faultsIn(project.model, environment), say);
    const harmful = failures.filter(isHarmful);
    const harmless = failures.filter((each) => !isHarmful(each));
    const header = ['fails', 'kind', 'lost', 'ways-in', 'less'] as const;
    const rows = harmful.map(({ subject, lost, waysIn, weakening }) => {
        const gone = [lost, waysIn].map((elements) => fewTitles(elements, say));
        const less = weakening.map(escapedLine).join('; ') || '–';
        return [subjectTitle(subject), kindOf(subject, say), ...gone, less];
    });
    const names = [...new Set(harmless.map(({ subject }) => innermostTitle(subject)))].join(', ');
    const below = [
        ...(harmful.some(({ waysIn }) => waysIn.count > 0) ? [say('page.single-points')] : []),
        ...(harmless.length > 0 ? [say('page.fails-without-loss', { names })] : []),
    ];
    if (rows.length === 0) return below;
    const columns = header.map((key) => say(`page.column.${key}`));
    return [...table(columns, rows), ...(below.length > 0 ? ['', ...below] : [])];
}

/** What a large failure takes along is told by its first names and a number. */
function fewTitles({ first, count }: Few, say: Say): string {
    const rest = count - first.length;
    return rest > 0 ? `${titles(first)}, ${say('diagram.and-more', { count: rest })}` : titles(first);
}

const mostNames = 12;

/** One thing that can fail by itself. */
interface Failure {
    readonly subject: FaultSubject;
    /** What no longer does its work. */
    readonly lost: Few;
    /** Where people and other systems no longer come in. */
    readonly waysIn: Few;
    /** What goes on with less, in words. */
    readonly weakening: readonly string[];
}

function isHarmful({ lost, waysIn, weakening }: Failure): boolean {
    return lost.count + waysIn.count + weakening.length > 0;
}

/** Places first, outer before inner. */
function failuresIn(environment: Environment, faults: EnvironmentFaults, say: Say): Failure[] {
    const losses = lossesIn(environment, faults);
    const elements = [...new Set(environment.placements.map(({ element }) => element))];
    const lostIn = fewDown(
        elements.map((element) => ({ element, fault: faults.faultOf(element) })),
        faults,
    );
    const waysInDown = fewDown(
        faults.flows.map(({ entry, fault }) => ({ element: entry, fault })),
        faults,
    );
    const failures: Failure[] = [];
    for (const [event, { subject, members }] of faults.events) {
        if (members?.reached !== 1) continue;
        const spread = faults.spreadOf([event]);
        const { reduced, stores } = losses.after(spread);
        const goesOn = (element: Element) => !isDown(faults.faultOf(element), spread);
        const left = {
            reduced: reduced.filter(({ element }) => goesOn(element)),
            stores: stores.filter(({ store }) => goesOn(store)),
        };
        const weakening = weakeningLines(left, say);
        failures.push({ subject, lost: lostIn(spread), waysIn: waysInDown(spread), weakening });
    }
    const order = new Map<FaultSubject, number>(environment.allPlaces.map((place, index) => [place, index]));
    const rankOf = ({ subject }: Failure) => order.get(subject) ?? order.size;
    return failures.toSorted((left, right) => rankOf(left) - rankOf(right));
}

function isDown(fault: FaultNode | undefined, spread: Spread): boolean {
    return fault !== undefined && spread.isDown(fault);
}

interface Fallible {
    readonly element: Element;
    readonly fault: FaultNode | undefined;
}

/** Answers which of these are down, in their order. Both these and the questions are as many as the model is large. */
function fewDown(things: readonly Fallible[], { nodes }: EnvironmentFaults): (spread: Spread) => Few {
    /** By the index of a node, counted from one. */
    const ranks = new Int32Array(nodes.length);
    for (const [at, { fault }] of things.entries()) if (fault) ranks[fault.index] = at + 1;
    const down = new Int32Array(things.length);
    return (spread) => {
        let count = 0;
        for (const index of spread.order) {
            const rank = ranks[index] ?? 0;
            if (rank > 0) down[count++] = rank;
        }
        const isSoonFound = count > 8 * mostNames;
        const inOrder = isSoonFound
            ? firstDown(things, spread)
            : Array.from(down.subarray(0, count).sort(), (rank) => things[rank - 1]);
        return { first: inOrder.slice(0, mostNames).flatMap((each) => each?.element ?? []), count };
    };
}

function firstDown(things: readonly Fallible[], spread: Spread): Fallible[] {
    const found: Fallible[] = [];
    for (const each of things) {
        if (found.length === mostNames) break;
        if (isDown(each.fault, spread)) found.push(each);
    }
    return found;
}

function subjectTitle(subject: FaultSubject): string {
    if (subject.kind === 'placement') return `${escapedLine(titleOf(subject.element))} · ${placeTitle(subject.place)}`;
    if (subject.kind === 'data-node') {
        const name = escapedLine(subject.name ?? titleOf(subject.database));
        return `${name} · ${placeTitle(subject.location ?? subject.place)}`;
    }
    if ('feeds' in subject) return placeTitle(subject);
    return escapedLine(titleOf(subject));
}

/** In a list of many, the places around a place are left out. */
function innermostTitle(subject: FaultSubject): string {
    return 'feeds' in subject ? escapedLine(titleOf(subject)) : subjectTitle(subject);
}

function kindOf(subject: FaultSubject, say: Say): string {
    if (subject.kind === 'placement') return say('page.only-instance');
    if (subject.kind === 'data-node') return say(`diagram.role.${subject.role}`);
    return say(`kind.${subject.kind}`);
}
