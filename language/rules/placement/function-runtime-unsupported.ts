import type { Change } from '../../changes/change.ts';
import { message } from '../../messages/message.ts';
import type { Environment, Placement } from '../../model/environment.ts';
import type { Word } from '../../model/value.ts';
import type { RuntimeSupport } from '../../profiles/function-profile.ts';
import { type RuntimeName, runtimeName } from '../../profiles/runtime-name.ts';
import type { EnvironmentRule, Fix } from '../rule.ts';
import { functionRuns } from './function-runs.ts';
import { fixesOfValue, type StatedProperty, statedProperty } from './stated-property.ts';

/** The provider does not run, or no longer updates, the language that a function is written in. */
export const functionRuntimeUnsupported: EnvironmentRule = {
    id: 'function-runtime-unsupported',
    principle: 'placement',
    severity: 'error',
    scope: 'environment',
    reach: 'everywhere',

    *check(context) {
        const { environment } = context;
        for (const { placement, faas, profile } of functionRuns(context)) {
            const stated = statedProperty('runtime', placement, environment);
            const runtime = stated?.property.values[0];
            if (!stated || runtime?.kind !== 'word' || !profile.runtimes || isInImage(placement)) continue;
            const state = stateOf(runtime, profile.runtimes);
            if (state === 'supported') continue;
            const isDeprecated = state === 'deprecated';
            yield {
                at: stated.at,
                declaration: stated.declaration,
                ...(isDeprecated ? { severity: 'warning' } : {}),
                message: message(
                    isDeprecated ? 'rule.function-runtime-unsupported.old' : 'rule.function-runtime-unsupported',
                    {
                        function: placement.element.name,
                        environment: environment.name,
                        provider: profile.provider,
                        runtime: asWritten(runtime),
                        asOf: profile.runtimes.asOf,
                        source: profile.runtimes.source,
                    },
                ),
                related: [{ at: faas.nameSource, message: message('related.runs-on', { place: faas.name }) }],
                fixes: [
                    ...newerVersion(runtime, profile.runtimes, stated, placement, environment),
                    inAnImage(placement, stated),
                ],
            };
        }
    },
};

/** An image brings its own runtime. */
function isInImage({ properties, element }: Placement): boolean {
    return properties.has('image') || element.properties.has('image');
}

type RuntimeState = 'supported' | 'deprecated' | 'unknown';

/** Without a version, any version of the family will do, and with the first number of one, any that begins with it. */
function stateOf(runtime: Word, { supported, deprecated }: RuntimeSupport): RuntimeState {
    const wanted = runtimeName(asWritten(runtime));
    const isMeant = (name: string) => {
        const { family, version } = runtimeName(name);
        const versions = ['', version, /\d+(?=\.)/.exec(name)?.[0]];
        return family === wanted.family && (version === '' || versions.includes(wanted.version));
    };
    if (supported.some(isMeant)) return 'supported';
    return deprecated.some(isMeant) ? 'deprecated' : 'unknown';
}

function asWritten({ word, argument }: Word): string {
    return argument === undefined ? word : `${word} ${argument}`;
}

/** The next version that is supported, or else the newest one. */
function newerVersion(
    runtime: Word,
    { supported }: RuntimeSupport,
    stated: StatedProperty,
    placement: Placement,
    environment: Environment,
): Fix[] {
    const wanted = runtimeName(asWritten(runtime));
    const sameFamily = supported.filter((name) => runtimeName(name).family === wanted.family);
    const next = sameFamily.find((name) => isNewer(runtimeName(name), wanted)) ?? sameFamily.at(-1);
    if (next === undefined) return [];
    const title = message('fix.set-runtime', { runtime: next });
    return fixesOfValue(stated, spelled(next), title, placement, environment);
}

function isNewer({ version }: RuntimeName, { version: than }: RuntimeName): boolean {
    return Number(version) > Number(than);
}

/** A name with a dot is written as a word and a text. */
function spelled(name: string): string {
    const [, word = '', version = ''] = /^([a-z]+)(.*)$/.exec(name) ?? [];
    return version.includes('.') ? `${word} "${version}"` : name;
}

function inAnImage(placement: Placement, { declaration }: StatedProperty): Fix {
    const title = message('fix.package-as-image', { function: placement.element.name });
    const change: Change = { kind: 'set-property', of: declaration, existing: undefined, key: 'image', value: '"…"' };
    return { title, kind: 'suggestion', changes: [change] };
}
