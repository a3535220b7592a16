import { message } from '../../messages/message.ts';
import type { Placement } from '../../model/environment.ts';
import { type Quantity, quantityOf, wordOf } from '../../model/value.ts';
import type { ColdStart } from '../../profiles/function-profile.ts';
import { runtimeName } from '../../profiles/runtime-name.ts';
import { fixesAt } from '../fixes/fixes-at.ts';
import type { EnvironmentContext, EnvironmentRule, Fix } from '../rule.ts';
import { functionPlatformOf, functionRunOf } from './function-runs.ts';

/** A function must answer faster than it can start. */
export const functionColdStart: EnvironmentRule = {
    id: 'function-cold-start',
    principle: 'placement',
    severity: 'warning',
    scope: 'environment',
    reach: 'production-like',

    *check(context) {
        const { environment } = context;
        for (const placement of environment.placements) {
            const { element } = placement;
            const latency = strictLatency(placement);
            const faas = functionPlatformOf(placement);
            if (!latency || !faas || isKeptWarm(placement, context) || !isWaitedFor(placement, context)) continue;
            const start = coldStartOf(placement, context);
            if (!start || start.seconds <= latency.value) continue;
            yield {
                at: placement.targetSource,
                declaration: placement.source,
                message: message(start.figure ? 'rule.function-cold-start' : 'rule.function-cold-start.stated', {
                    function: element.name,
                    environment: environment.name,
                    start: `${Math.round(start.seconds * 1000)}ms`,
                    latency: latency.text,
                    ...start.figure,
                }),
                related: [
                    {
                        at: element.properties.get('latency')?.source ?? element.nameSource,
                        message: message('related.must-answer', { function: element.name, latency: latency.text }),
                    },
                ],
                fixes: keepWarm(placement, context),
            };
        }
    },
};

/** Cold starts are few: only a target for nearly all answers is missed because of them. */
function strictLatency({ element }: Placement): Quantity | undefined {
    const percentile = quantityOf(element.properties.get('latency')?.properties ?? new Map(), 'percentile');
    return (percentile?.value ?? 0) >= 99 ? quantityOf(element.properties, 'latency') : undefined;
}

function isKeptWarm(placement: Placement, { model }: EnvironmentContext): boolean {
    if ((quantityOf(placement.properties, 'warm')?.value ?? 0) > 0) return true;
    const plans = functionRunOf(placement, model)?.plans ?? [];
    return plans.length > 0 && plans.every(({ isAlwaysWarm }) => isAlwaysWarm);
}

/** Nobody waits for what an event or a clock starts. */
function isWaitedFor({ properties, element }: Placement, { callsTo, waysInTo }: EnvironmentContext): boolean {
    const trigger = wordOf(properties, 'trigger') ?? wordOf(element.properties, 'trigger');
    if (trigger !== undefined) return trigger === 'http';
    return callsTo(element).length > 0 || waysInTo(element).length > 0;
}

interface Start {
    readonly seconds: number;
    readonly figure?: { readonly runtime: string; readonly asOf: string; readonly source: string };
}

/** What the author has measured goes before what others have. */
function coldStartOf(placement: Placement, { model }: EnvironmentContext): Start | undefined {
    const { properties, element } = placement;
    const stated = quantityOf(properties, 'start') ?? quantityOf(element.properties, 'start');
    if (stated) return { seconds: stated.value };
    const isImage = properties.has('image') || element.properties.has('image');
    const runtime = (properties.get('runtime') ?? element.properties.get('runtime'))?.values[0];
    if (runtime?.kind !== 'word') return undefined;
    const milliseconds = (figure: ColdStart) => (isImage ? figure.imageMilliseconds : figure.archiveMilliseconds);
    const wanted = runtimeName(`${runtime.word}${runtime.argument ?? ''}`);
    const [fastest] = (functionRunOf(placement, model)?.profile.coldStarts ?? [])
        .filter((figure) => {
            const { family, version } = runtimeName(figure.runtime);
            return family === wanted.family && (wanted.version === '' || version === wanted.version);
        })
        .toSorted((left, right) => milliseconds(left) - milliseconds(right));
    if (!fastest) return undefined;
    const { asOf, source } = fastest;
    return { seconds: milliseconds(fastest) / 1000, figure: { runtime: fastest.runtime, asOf, source } };
}

function keepWarm({ element, source, properties }: Placement, { environment }: EnvironmentContext): Fix[] {
    const existing = properties.get('warm')?.valueSource;
    const fix: Fix = {
        title: message('fix.keep-warm', { function: element.name }),
        kind: 'suggestion',
        changes: [{ kind: 'set-property', of: source, existing, key: 'warm', value: '1' }],
    };
    return fixesAt(source, fix, [], environment);
}
