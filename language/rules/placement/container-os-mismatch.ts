import { type Message, message } from '../../messages/message.ts';
import { type Environment, enclosing, type Place, type Placement } from '../../model/environment.ts';
import { isWithin } from '../../model/source.ts';
import { wordOf } from '../../model/value.ts';
import { firstStableRelease, windowsCompatibility, windowsReleases } from '../../profiles/windows-releases.ts';
import type { EnvironmentRule, Fix, Violation } from '../rule.ts';
import { type OperatingSystem, operatingSystemOf } from './operating-system-of.ts';

/** Something is made for another operating system than that of the machine it stands on. */
export const containerOsMismatch: EnvironmentRule = {
    id: 'container-os-mismatch',
    principle: 'placement',
    severity: 'error',
    scope: 'environment',
    reach: 'everywhere',

    *check({ environment }) {
        const containers = environment.allPlaces.filter(({ kind }) => kind === 'container' || kind === 'pod');
        for (const guest of [...containers, ...environment.placements]) {
            const wanted = operatingSystemOf(guest);
            const around = guest.kind === 'placement' ? guest.place : guest.parent;
            if (!wanted || isToldOutside(around)) continue;
            const machine = machineAround(around, wanted);
            const found = machine && operatingSystemOf(machine);
            if (!found) continue;
            const violation = mismatch({ guest, wanted, machine, found, environment });
            if (violation) yield violation;
        }
    },
};

type Guest = Place | Placement;

interface Pairing {
    readonly guest: Guest;
    readonly wanted: OperatingSystem;
    readonly machine: Place;
    readonly found: OperatingSystem;
    readonly environment: Environment;
}

/** What stands in a container that says its system is of that system. */
function isToldOutside(around: Place | undefined): boolean {
    return [...enclosing(around)].some((place) => isContainer(place) && operatingSystemOf(place) !== undefined);
}

function isContainer({ kind }: Place): boolean {
    return kind === 'container' || kind === 'pod';
}

/** The nearest machine that says its system; in a cluster a wrong one only where none of its pools would do. */
function machineAround(around: Place | undefined, { name }: OperatingSystem): Place | undefined {
    for (const place of enclosing(around)) {
        if (isMachine(place) && operatingSystemOf(place)) return place;
        if (place.kind !== 'cluster') continue;
        const machines = place.children.filter(isMachine);
        const systems = machines.map((machine) => operatingSystemOf(machine)?.name);
        if (!systems.includes(undefined) && !systems.includes(name)) return machines[0];
    }
    return undefined;
}

function isMachine({ kind }: Place): boolean {
    return kind === 'host' || kind === 'vm' || kind === 'pool';
}

function mismatch(pairing: Pairing): Violation | undefined {
    const { wanted, found } = pairing;
    if (wanted.name !== found.name) {
        return hasOwnKernel(pairing) ? undefined : violationOf(pairing, 'rule.container-os-mismatch', moves(pairing));
    }
    if (wanted.name !== 'windows' || wanted.release === undefined || found.release === undefined) return undefined;
    const [own, machines, stable] = [wanted.release, found.release, firstStableRelease].map(ageOf);
    if (own === undefined || machines === undefined || stable === undefined || own === machines) return undefined;
    if (own > machines) return violationOf(pairing, 'rule.container-os-mismatch.newer', moves(pairing));
    if (own >= stable || hasOwnKernel(pairing)) return undefined;
    return violationOf(pairing, 'rule.container-os-mismatch.older', [ownKernel(pairing), ...moves(pairing)]);
}

/** The place in the list of releases; undefined for one that is not known. */
function ageOf(release: string): number | undefined {
    const index = windowsReleases.indexOf(release.toLowerCase());
    return index < 0 ? undefined : index;
}

function hasOwnKernel({ guest }: Pairing): boolean {
    const around = guest.kind === 'placement' ? guest.place : guest;
    return [guest, ...enclosing(around)].some(({ properties }) => wordOf(properties, 'kernel') === 'own');
}

type MismatchKey = `rule.container-os-mismatch${'' | '.newer' | '.older'}`;

function violationOf(pairing: Pairing, key: MismatchKey, fixes: readonly Fix[]): Violation {
    const { guest, wanted, machine, found, environment } = pairing;
    const at = guest.kind === 'placement' ? guest.targetSource : guest.nameSource;
    return {
        at,
        declaration: guest.source,
        about: [guest],
        message: message(key, {
            kind: kindOf(guest),
            guest: nameOf(guest),
            environment: environment.name,
            system: wanted.name,
            release: wanted.release ?? '',
            machineKind: message(`kind.${machine.kind}`),
            machine: machine.name,
            machineSystem: found.name,
            machineRelease: found.release ?? '',
            ...windowsCompatibility,
        }),
        related: [{ at: machine.nameSource, message: message('related.runs-on', { place: machine.name }) }],
        fixes,
    };
}

function kindOf(guest: Guest): Message {
    return message(`kind.${guest.kind === 'placement' ? guest.element.kind : guest.kind}`);
}

function nameOf(guest: Guest): string {
    return guest.kind === 'placement' ? guest.element.name : guest.name;
}

/** To each machine of the environment that runs the right system. */
function moves({ guest, wanted, environment }: Pairing): Fix[] {
    const around = guest.kind === 'placement' ? guest.place : guest.parent;
    if (!around || !isWithin(guest.source, around.source) || !isWithin(guest.source, environment.source)) return [];
    const fitting = environment.allPlaces.filter((place) => {
        const system = isMachine(place) ? operatingSystemOf(place) : undefined;
        const isSame = system?.name === wanted.name && system.release === wanted.release;
        return isSame && isWithin(place.source, environment.source);
    });
    return fitting.map((place) => ({
        title: message('fix.move-to-system', { name: nameOf(guest), machine: place.name, system: wanted.name }),
        kind: 'suggestion',
        changes: [{ kind: 'move-statement', statement: guest.source, into: place.source }],
    }));
}

function ownKernel({ guest }: Pairing): Fix {
    return {
        title: message('fix.own-kernel', { name: nameOf(guest) }),
        kind: 'suggestion',
        changes: [
            {
                kind: 'set-property',
                of: guest.source,
                existing: guest.properties.get('kernel')?.valueSource,
                key: 'kernel',
                value: 'own',
            },
        ],
    };
}
