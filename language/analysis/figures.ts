import { type Balancer, type DataNode, enclosing, type Place } from '../model/environment.ts';
import { type Properties, type Quantity, quantityOf } from '../model/value.ts';
import type { SlaPromise } from '../profiles/sla-profile.ts';
import { promiseOf } from '../profiles/sla-profiles.ts';
import { takesOver } from './data-faults.ts';
import type { FaultEvent, Members } from './fault-draft.ts';
import type { FaultSubject } from './fault-subject.ts';

/** How available one thing is, and who says so. */
export type Figure =
    | { readonly origin: 'availability' | 'sla'; readonly availability: number; readonly text: string }
    | {
          readonly origin: 'promise';
          readonly availability: number;
          readonly text: string;
          readonly promise: SlaPromise;
      };

/**
 * What is known of a part of the model: what it says of itself, then what is promised in it, then what its provider
 * promises in general. Promises about clusters are about their control plane, without which what runs goes on running.
 */
export function figureOf(subject: FaultSubject): Figure | undefined {
    for (const properties of statements(subject)) {
        const known = quantityOf(properties, 'availability');
        if (known) return stated('availability', known);
    }
    if (subject.kind === 'placement' || subject.kind === 'data-node' || subject.kind === 'cluster') return undefined;
    const sla = quantityOf(subject.properties, 'sla');
    if (sla) return stated('sla', sla);
    const promise = promiseFor(subject);
    return promise && { origin: 'promise', availability: promise.availability, text: promise.text, promise };
}

/** The narrower one first. */
function statements(subject: FaultSubject): readonly Properties[] {
    if (subject.kind === 'placement') return [subject.properties, subject.element.properties];
    if (subject.kind === 'data-node') return [subject.properties, subject.database.properties];
    return [subject.properties];
}

function stated(origin: 'availability' | 'sla', { value, text }: Quantity): Figure {
    return { origin, availability: value, text };
}

/** What the provider of a place or balancer promises in general. */
export function promiseFor(subject: FaultSubject): SlaPromise | undefined {
    switch (subject.kind) {
        case 'vm':
        case 'server':
        case 'faas':
        case 'cluster':
            return promiseOf({
                kind: subject.kind,
                technology: subject.technology,
                providers: providersAround(subject),
                setup: isRedundant(subject) ? 'redundant' : 'single',
            });
        case 'balancer':
            return promiseOf({
                kind: subject.kind,
                technology: subject.technology,
                providers: providersAround(subject.place),
                setup: isInOneZone(subject) ? 'single' : 'redundant',
            });
        default:
            return undefined;
    }
}

function providersAround(place: Place | undefined): string[] {
    const provider = [...enclosing(place)].find(({ kind }) => kind === 'provider');
    return provider ? [provider.name, ...(provider.technology ? [provider.technology] : [])] : [];
}

function isRedundant({ dataNodes, spans }: Place): boolean {
    return spans.length > 1 || dataNodes.some((node: DataNode) => takesOver(node));
}

function isInOneZone({ place }: Balancer): boolean {
    const around = [...enclosing(place)];
    const machine = around.find(({ kind, spans }) => kind === 'zone' || spans.length > 0);
    return machine?.kind === 'zone' || machine?.spans.length === 1;
}

/** The probability of an event at some time; undefined where nothing is known. */
export function chanceOfEvent({ subject, members }: FaultEvent): number | undefined {
    const figure = figureOf(subject);
    if (!figure) return undefined;
    const fault = 1 - figure.availability;
    // What counts several machines as one thing is known as that one thing.
    if (subject.kind !== 'placement' && subject.kind !== 'vm' && subject.kind !== 'host') return fault;
    return members && chanceOfSome(members, fault);
}

/** That so many of them have failed, given that those before had. */
function chanceOfSome({ count, before, reached }: Members, fault: number): number {
    const given = tail(count, before, fault);
    return given === 0 ? 0 : tail(count, reached, fault) / given;
}

/** The probability that at least so many of `count` have failed. */
function tail(count: number, least: number, fault: number): number {
    if (least <= 0 || fault >= 1) return 1;
    if (fault <= 0) return 0;
    let sum = 0;
    // As a logarithm, because there may be hundreds of them.
    let choices = 0;
    for (let failed = 1; failed <= count; failed += 1) {
        choices += Math.log((count - failed + 1) / failed);
        if (failed < least) continue;
        sum += Math.exp(choices + failed * Math.log(fault) + (count - failed) * Math.log1p(-fault));
    }
    return Math.min(1, sum);
}
