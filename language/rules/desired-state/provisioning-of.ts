import { type Message, message } from '../../messages/message.ts';
import { enclosing, type Place, type Placement } from '../../model/environment.ts';
import type { Source } from '../../model/source.ts';
import { type Quantity, quantityOf, wordOf } from '../../model/value.ts';
import { type ProvisioningTime, provisioningTimes } from '../../profiles/provisioning-times.ts';
import { isMachineGroup } from '../facts/platform-duties.ts';
import { statedFor } from '../facts/stated-for.ts';
import { isRange } from './is-growing.ts';

/** One thing that a new instance waits for. */
export interface ProvisioningPart {
    readonly time: Quantity | ProvisioningTime;
    readonly text: Message;
    readonly at: Source | undefined;
}

/** What has to be there before a new instance answers, from the outside in. */
export function provisioningOf(placement: Placement): ProvisioningPart[] {
    const around = [...enclosing(placement.place)];
    const outer = around.toReversed();
    const stated = outer.filter((place) => !isMachine(place, around)).flatMap((place) => statedPart(place, around));
    return [...machinePart(around), ...stated, ...ownPart(placement)];
}

export function secondsOf({ time }: ProvisioningPart): number {
    return 'seconds' in time ? time.seconds : time.value;
}

/** Each new instance in a group of machines comes with a machine. */
function machinePart(around: readonly Place[]): ProvisioningPart[] {
    const machines = around.filter((place) => isMachine(place, around));
    const [nearest] = machines;
    if (!nearest) return [];
    for (const place of machines) {
        const start = quantityOf(place.properties, 'start');
        if (start) return [partOf(place, start)];
    }
    const os = machines.flatMap((place) => wordOf(place.properties, 'os') ?? []).at(0) ?? 'linux';
    const time = provisioningTimes.find((each) => each.os === os);
    if (!time) return [];
    const { text, asOf, source } = time;
    const values = { name: nearest.name, kind: message(`kind.${nearest.kind}`), time: text, asOf, source };
    return [{ time, text: message('provisioning.assumed', values), at: nearest.nameSource }];
}

/** The group, and what stands between it and the instance. */
function isMachine(place: Place, around: readonly Place[]): boolean {
    const group = around.findIndex((each) => each.kind === 'group' || isMachineGroup(each));
    const index = around.indexOf(place);
    return group >= 0 && index <= group && (place.kind === 'vm' || place.kind === 'group' || isMachineGroup(place));
}

/** A pool of a fixed size has its nodes already; a container is new each time. */
function statedPart(place: Place, around: readonly Place[]): ProvisioningPart[] {
    const start = quantityOf(place.properties, 'start');
    const isNew = place.kind === 'container' || (place.kind === 'pool' && isRange(place.properties, 'nodes'));
    return start && isNew && around.includes(place) ? [partOf(place, start)] : [];
}

function partOf({ name, kind, nameSource }: Place, time: Quantity): ProvisioningPart {
    const values = { name, kind: message(`kind.${kind}`), time: time.text };
    return { time, text: message('provisioning.place', values), at: nameSource };
}

function ownPart(placement: Placement): ProvisioningPart[] {
    const property = statedFor(placement, 'start');
    const time = property?.values[0];
    if (!property || time?.kind !== 'quantity') return [];
    const values = { service: placement.element.name, time: time.text };
    return [{ time, text: message('provisioning.start', values), at: property.valueSource }];
}
