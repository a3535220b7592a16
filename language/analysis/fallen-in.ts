import type { Element } from '../model/element.ts';
import type { EnvironmentFaults } from './environment-faults.ts';
import type { Spread } from './failure-spread.ts';
import type { FaultNode } from './fault-graph.ts';
import type { FaultSubject } from './fault-subject.ts';

/** What a failure brings down that was not down before, in the order in which it spreads; good until the next one. */
export interface Fallen {
    /** Places, and what stands in them. */
    readonly parts: ReadonlySet<FaultSubject>;
    readonly isDown: (element: Element) => boolean;
    /** The first of the elements that pass and are not among these. */
    readonly elementsBut: (these: ReadonlySet<Element>, most: number) => Few;
}

/** The first of some elements, and how many there are: it may be thousands. */
export interface Few {
    readonly first: readonly Element[];
    readonly count: number;
}

/** Answers for every failure. Elements are numbers until they are named, because most of them are only counted. */
export function fallenIn(faults: EnvironmentFaults, passes: (element: Element) => boolean): (spread: Spread) => Fallen {
    const { elements, numbers, ofNodes } = numbered(faults);
    const isPassing = Uint8Array.from(elements, (element) => Number(passes(element)));
    const { isDown: wasDown } = faults.spreadOf([]);
    const before = Uint8Array.from(faults.nodes, (node) => Number(wasDown(node)));
    /** Of each element the last question to which it was an answer, or was left out of it. */
    const answers = new Int32Array(elements.length);
    const leftOut = new Int32Array(elements.length);
    const found = new Int32Array(elements.length);
    let question = 0;
    return ({ order }) => {
        question += 1;
        const parts = new Set<FaultSubject>();
        let size = 0;
        for (const index of order) {
            if (before[index] === 1) continue;
            const number = ofNodes[index] ?? none;
            if (number === none) addPart(parts, faults.nodes[index], faults);
            else if (answers[number] !== question) {
                answers[number] = question;
                found[size++] = number;
            }
        }
        return {
            parts,
            isDown: (element) => answers[numbers.get(element) ?? none] === question,
            elementsBut: (these, most) => {
                for (const each of these) leftOut[numbers.get(each) ?? none] = question;
                const first: Element[] = [];
                let count = 0;
                for (const number of found.subarray(0, size)) {
                    if (isPassing[number] === 0 || leftOut[number] === question) continue;
                    const element = count < most ? elements[number] : undefined;
                    if (element) first.push(element);
                    count += 1;
                }
                return { first, count };
            },
        };
    };
}

/** The number of what is no element; arrays of numbers have nothing there. */
const none = -1;

interface Numbered {
    readonly elements: readonly Element[];
    readonly numbers: ReadonlyMap<Element, number>;
    /** By the index of a node, the number of the element that is down with it. */
    readonly ofNodes: Int32Array;
}

function numbered({ nodes, subjectOf }: EnvironmentFaults): Numbered {
    const numbers = new Map<Element, number>();
    const ofNodes = Int32Array.from(nodes, (node) => {
        const subject = subjectOf(node);
        if (!subject || !('inbound' in subject)) return none;
        const number = numbers.get(subject) ?? numbers.size;
        numbers.set(subject, number);
        return number;
    });
    return { elements: [...numbers.keys()], numbers, ofNodes };
}

function addPart(parts: Set<FaultSubject>, node: FaultNode | undefined, { subjectOf }: EnvironmentFaults): void {
    const subject = node && subjectOf(node);
    if (subject) parts.add(subject);
}
