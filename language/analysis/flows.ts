import { type Element, isOutside } from '../model/element.ts';
import type { Environment } from '../model/environment.ts';
import { wordOf } from '../model/value.ts';

/**
 * Where people and other systems enter an environment: what an actor or an external system calls, what a balancer or a
 * name shows to the public, and gateways that nothing here calls. Where there is none of these, what nobody here calls.
 */
export function entriesOf({ placements, balancers }: Environment): Element[] {
    const running = [...new Set(placements.map(({ element }) => element))];
    const here = new Set(running);
    const shown = new Set(
        balancers
            .filter(({ form, properties }) => form !== 'balancer' || wordOf(properties, 'exposure') === 'public')
            .flatMap(({ targets }) => targets),
    );
    const isCalledHere = ({ inbound }: Element) =>
        inbound.some(({ kind, from, to }) => kind === 'calls' && from !== to && here.has(from));
    const isCalledFromOutside = ({ inbound }: Element) =>
        inbound.some(({ kind, from }) => kind === 'calls' && isOutside(from));
    const entries = running.filter((element) => {
        const isDoor = element.kind === 'gateway' && !isCalledHere(element);
        return shown.has(element) || isDoor || isCalledFromOutside(element);
    });
    return entries.length > 0 ? entries : running.filter((element) => !isCalledHere(element) && !isBatch(element));
}

function isBatch({ properties }: Element): boolean {
    return wordOf(properties, 'workload') === 'batch';
}
