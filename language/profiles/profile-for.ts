import type { Profile } from '../model/model.ts';
import { type Property, quantityOf } from '../model/value.ts';
import type { DatedFigure } from './dated-figure.ts';
import type { FunctionPlan, FunctionProfile, RuntimeSupport } from './function-profile.ts';
import { functionProfileOf } from './function-profiles.ts';

/** What the word after the colon of `faas` means in a project: one of its own profiles, or else a known provider. */
export function profileFor(technology: string | undefined, profiles: readonly Profile[]): FunctionProfile | undefined {
    const own = profiles.find(({ name }) => name === technology);
    if (!own) return functionProfileOf(technology);
    // What leads back to itself is based on nothing.
    const others = profiles.filter((profile) => profile !== own);
    return overridden(own, profileFor(own.base, others));
}

const nothingKnown: FunctionProfile = {
    provider: '',
    technologies: [],
    defaultPlan: 'standard',
    plans: [{ name: 'standard', executionTime: [] }],
};

function overridden(own: Profile, base: FunctionProfile = nothingKnown): FunctionProfile {
    const runtimes = runtimesIn(own) ?? base.runtimes;
    return {
        ...base,
        provider: own.title ?? own.name,
        technologies: [own.name],
        plans: base.plans.map((plan) => ({ ...plan, ...figuresIn(own, plan) })),
        ...(runtimes && { runtimes }),
    };
}

function figuresIn({ properties }: Profile, plan: FunctionPlan): Partial<FunctionPlan> {
    const time = quantityOf(properties, 'execution-time');
    const memory = quantityOf(properties, 'memory');
    const instances = quantityOf(properties, 'instances');
    const originOf = (key: string) => originIn(properties.get(key));
    return {
        ...(time && {
            executionTime: [{ trigger: 'any', seconds: time.value, text: time.text, ...originOf('execution-time') }],
        }),
        ...(memory && {
            memory: { ...plan.memory, maxMegabytes: inMegabytes(memory.value), ...originOf('memory') },
        }),
        ...(instances && { scale: { instances: instances.value, ...originOf('instances') } }),
    };
}

function runtimesIn({ properties }: Profile): RuntimeSupport | undefined {
    const stated = properties.get('runtimes');
    if (!stated) return undefined;
    const supported = stated.values.flatMap((value) => {
        return value.kind === 'word' ? `${value.word}${value.argument ?? ''}` : [];
    });
    return { supported, deprecated: [], ...originIn(stated) };
}

/** Only figures with both come here. */
function originIn(property: Property | undefined): DatedFigure {
    const source = property?.properties.get('source')?.values[0];
    const day = property?.properties.get('as-of')?.values[0];
    return {
        asOf: day?.kind === 'day' ? day.day : '',
        source: source?.kind === 'text' ? source.text : '',
    };
}

/** Of the kind in which the author wrote it. */
function inMegabytes(bytes: number): number {
    return bytes % 2 ** 20 === 0 ? bytes / 2 ** 20 : bytes / 1e6;
}
