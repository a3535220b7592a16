import { type EnvironmentFaults, environmentFaults } from '../analysis/environment-faults.ts';
import type { FaultNode } from '../analysis/fault-graph.ts';
import type { FaultSubject } from '../analysis/fault-subject.ts';
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
export function failuresTable({ environment, say }: EnvironmentTopic): string[] {
    const failures = failuresIn(environment, say);
    const harmful = failures.filter(
        ({ lost, waysIn, weakening }) => lost.length + waysIn.length + weakening.length > 0,
    );
    const harmless = failures.filter((each) => !harmful.includes(each));
    const header = ['fails', 'kind', 'lost', 'ways-in', 'less'] as const;
    const rows = harmful.map(({ subject, lost, waysIn, weakening }) => {
        const gone = [lost, waysIn].map((elements) => fewTitles(elements, say));
        const less = weakening.map(escapedLine).join('; ') || '–';
        return [subjectTitle(subject), kindOf(subject, say), ...gone, less];
    });
    const names = [...new Set(harmless.map(({ subject }) => innermostTitle(subject)))].join(', ');
    const below = [
        ...(harmful.some(({ waysIn }) => waysIn.length > 0) ? [say('page.single-points')] : []),
        ...(harmless.length > 0 ? [say('page.fails-without-loss', { names })] : []),
    ];
    if (rows.length === 0) return below;
    const columns = header.map((key) => say(`page.column.${key}`));
    return [...table(columns, rows), ...(below.length > 0 ? ['', ...below] : [])];
}

/** What a large failure takes along is told by its first names and a number. */
function fewTitles(elements: readonly Element[], say: Say): string {
    const rest = elements.length - mostNames;
    if (rest <= 0) return titles(elements);
    return `${titles(elements.slice(0, mostNames))}, ${say('diagram.and-more', { count: rest })}`;
}

const mostNames = 12;

/** One thing that can fail by itself. */
interface Failure {
    readonly subject: FaultSubject;
    /** What no longer does its work. */
    readonly lost: readonly Element[];
    /** Where people and other systems no longer come in. */
    readonly waysIn: readonly Element[];
    /** What goes on with less, in words. */
    readonly weakening: readonly string[];
}

/** Places first, outer before inner. */
function failuresIn(environment: Environment, say: Say): Failure[] {
    const faults = environmentFaults(environment);
    const losses = lossesIn(environment, faults);
    const elements = [...new Set(environment.placements.map(({ element }) => element))];
    const failures = [...faults.events]
        .filter(([, { members }]) => members !== undefined && members.reached === 1)
        .map(([event, { subject }]) => {
            const failure = failureOf(event, subject, faults, elements);
            const loss = losses.with(subject);
            const goesOn = (element: Element) => !failure.lost.includes(element);
            return { ...failure, weakening: loss ? weakeningLines(loss, goesOn, say) : [] };
        });
    const order = new Map<FaultSubject, number>(environment.allPlaces.map((place, index) => [place, index]));
    const rankOf = ({ subject }: Failure) => order.get(subject) ?? order.size;
    return failures.toSorted((left, right) => rankOf(left) - rankOf(right));
}

function failureOf(
    event: FaultNode,
    subject: FaultSubject,
    faults: EnvironmentFaults,
    elements: readonly Element[],
): Omit<Failure, 'weakening'> {
    const down = faults.downWith([event]);
    const isDown = (node: FaultNode | undefined) => node !== undefined && down.has(node);
    return {
        subject,
        lost: elements.filter((element) => isDown(faults.faultOf(element))),
        waysIn: faults.flows.filter(({ fault }) => isDown(fault)).map(({ entry }) => entry),
    };
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
