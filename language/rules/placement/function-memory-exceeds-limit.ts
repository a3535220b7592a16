import { message } from '../../messages/message.ts';
import type { Quantity } from '../../model/value.ts';
import type { MemoryLimit } from '../../profiles/function-profile.ts';
import type { EnvironmentRule } from '../rule.ts';
import { type FunctionRun, functionRuns } from './function-runs.ts';
import { fixesOfValue, statedProperty } from './stated-property.ts';

/** The provider has no instances with as much memory, or with as little. */
export const functionMemoryExceedsLimit: EnvironmentRule = {
    id: 'function-memory-exceeds-limit',
    principle: 'placement',
    severity: 'error',
    scope: 'environment',
    reach: 'everywhere',

    *check(context) {
        const { environment } = context;
        for (const run of functionRuns(context)) {
            const { placement, faas, profile } = run;
            const stated = statedProperty('memory', placement, environment);
            const memory = stated?.property.values[0];
            if (!stated || memory?.kind !== 'quantity') continue;
            const limit = brokenLimit(memory, run);
            if (!limit) continue;
            const nearest = nearestTo(memory, limit);
            yield {
                at: stated.at,
                declaration: stated.declaration,
                about: [stated.property],
                message: message('rule.function-memory-exceeds-limit', {
                    function: placement.element.name,
                    environment: environment.name,
                    memory: memory.text,
                    provider: profile.provider,
                    allowed: allowedBy(limit),
                    asOf: limit.asOf,
                    source: limit.source,
                }),
                related: [{ at: faas.nameSource, message: message('related.runs-on', { place: faas.name }) }],
                fixes: fixesOfValue(
                    stated,
                    nearest,
                    message('fix.set-memory', { memory: nearest }),
                    placement,
                    environment,
                ),
            };
        }
    },
};

/** Without a plan, only what no plan allows is wrong; then the most generous limit is named. */
function brokenLimit(memory: Quantity, { plans }: FunctionRun): MemoryLimit | undefined {
    const broken = plans.flatMap((plan) => (plan.memory && !isAllowed(memory, plan.memory) ? plan.memory : []));
    const isBrokenEverywhere = broken.length === plans.length;
    return isBrokenEverywhere ? broken.toSorted((left, right) => right.maxMegabytes - left.maxMegabytes)[0] : undefined;
}

/** Authors read the provider's megabytes as either kind, and are not corrected for that. */
function isAllowed({ value }: Quantity, limit: MemoryLimit): boolean {
    return bytesOfMegabyte.some((bytes) => {
        const megabytes = value / bytes;
        if (limit.sizesInMegabytes) return limit.sizesInMegabytes.includes(megabytes);
        const isInRange = megabytes >= (limit.minMegabytes ?? 0) && megabytes <= limit.maxMegabytes;
        return isInRange && (limit.stepMegabytes === undefined || isWhole(megabytes / limit.stepMegabytes));
    });
}

const bytesOfMegabyte = [2 ** 20, 1e6];

/** Free of what is lost in the last digits. */
function isWhole(number: number): boolean {
    return Math.abs(number - Math.round(number)) < 1e-6;
}

function nearestTo({ value }: Quantity, limit: MemoryLimit): string {
    const { minMegabytes = 0, maxMegabytes, stepMegabytes = 1, sizesInMegabytes } = limit;
    const wanted = value / (bytesOfMegabyte[0] ?? 1);
    const fitting =
        sizesInMegabytes?.find((size) => size >= wanted) ?? Math.ceil(wanted / stepMegabytes) * stepMegabytes;
    return inMegabytes(Math.min(maxMegabytes, Math.max(minMegabytes, fitting)));
}

function allowedBy({ minMegabytes, maxMegabytes, sizesInMegabytes }: MemoryLimit) {
    if (sizesInMegabytes) return message('function-memory.sizes', { sizes: sizesInMegabytes.map(inMegabytes) });
    const max = inMegabytes(maxMegabytes);
    return minMegabytes === undefined
        ? message('function-memory.up-to', { max })
        : message('function-memory.range', { min: inMegabytes(minMegabytes), max });
}

function inMegabytes(megabytes: number): string {
    return `${megabytes}MB`;
}
