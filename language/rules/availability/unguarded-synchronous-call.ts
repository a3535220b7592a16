import { message } from '../../messages/message.ts';
import { type Element, type Interaction, isWorkload } from '../../model/element.ts';
import { enclosing, type Placement } from '../../model/environment.ts';
import { isWithin } from '../../model/source.ts';
import { quantityOf, wordOf } from '../../model/value.ts';
import { isHardCall } from '../facts/hard-calls.ts';
import { perModel } from '../facts/per-model.ts';
import type { EnvironmentRule, Fix } from '../rule.ts';
import { spelledDuration } from './spelled-duration.ts';
import { timeoutOf, type Wait, waitsIn } from './waits-in.ts';

/** A caller waits without end, because neither it nor a mesh gives up. */
export const unguardedSynchronousCall: EnvironmentRule = {
    id: 'unguarded-synchronous-call',
    principle: 'availability',
    severity: 'info',
    scope: 'environment',
    reach: 'production-like',

    *check({ model, environment, placements }) {
        if (!knowsGuards(model)) return;
        let waitOf: ReturnType<typeof waitsIn> | undefined;
        for (const [element, each] of placements) {
            if (each.every(isInMesh) || element.properties.has('timeout')) continue;
            for (const call of element.interactions.filter(isUnguarded)) {
                waitOf ??= waitsIn(model);
                yield {
                    at: call.targetSource,
                    declaration: call.source,
                    message: message('rule.unguarded-synchronous-call', {
                        kind: message(`kind.${element.kind}`),
                        caller: element.name,
                        environment: environment.name,
                        target: call.to.name,
                    }),
                    about: [call],
                    fixes: [withTimeout(call, waitOf)],
                };
            }
        }
    },
};

/** While a project states neither a timeout nor a mesh, the absence of one says nothing. */
const knowsGuards = perModel(({ elements, environments }) => {
    return (
        elements.some(({ interactions }) => interactions.some(isGuardedCall)) ||
        environments.some(({ allPlaces }) => allPlaces.some(({ properties }) => properties.has('mesh')))
    );
});

function isGuardedCall({ kind, properties }: Interaction): boolean {
    return kind === 'calls' && properties.has('timeout');
}

/** A stream has no end to wait for. */
function isUnguarded(call: Interaction): boolean {
    const { to, from, properties } = call;
    const isElsewhere = to !== from && isWorkload(to);
    return isElsewhere && isHardCall(call) && !properties.has('timeout') && wordOf(properties, 'mode') !== 'streaming';
}

function isInMesh({ place }: Placement): boolean {
    return [...enclosing(place)].some(({ kind, properties }) => kind === 'cluster' && properties.has('mesh'));
}

function withTimeout(
    { source, from, to, properties }: Interaction,
    waitOf: (element: Element) => Wait | undefined,
): Fix {
    const attempts = 1 + (quantityOf(properties, 'retries')?.value ?? 0);
    const fitting = Math.min(patienceFor(from) / attempts, Math.max(usualSeconds, waitOf(to)?.seconds ?? 0));
    const time = spelledDuration(Math.floor(fitting * 1000) / 1000);
    const title = message('fix.give-up', { time });
    return {
        title: isWithin(source, from.source) ? title : message('fix.in-template', { fix: title }),
        kind: 'suggestion',
        changes: [{ kind: 'set-property', of: source, existing: undefined, key: 'timeout', value: time }],
    };
}

/** A number to start from: most requests are answered long before. */
const usualSeconds = 2;

/** How long those wait who call an element. */
function patienceFor({ inbound }: Element): number {
    const timeouts = inbound.filter(isHardCall).flatMap(({ properties }) => timeoutOf(properties)?.value ?? []);
    return Math.min(...timeouts);
}
