import { message } from '../../messages/message.ts';
import type { Automation, Environment, Stack } from '../../model/environment.ts';
import { isByHand } from '../facts/by-hand.ts';
import { isOriginUsedIn } from '../facts/used-concepts.ts';
import { declaring } from '../fixes/declaring.ts';
import type { EnvironmentRule, Violation } from '../rule.ts';
import type { Part } from './code-for.ts';

/** Infrastructure code of which nobody knows where it is kept, in a project that tells it of other code. */
export const iacNotVersioned: EnvironmentRule = {
    id: 'iac-not-versioned',
    principle: 'infrastructure-as-code',
    severity: 'warning',
    scope: 'environment',
    reach: 'everywhere',

    *check({ model, environment }) {
        if (!isOriginUsedIn(model)) return;
        for (const stack of environment.stacks) if (!isVersioned(stack)) yield unversionedStack(stack, environment);
        const versioned = new Set(environment.stacks.filter(isVersioned).map(({ tool }) => tool));
        for (const part of [environment, ...environment.allPlaces, ...environment.balancers]) {
            for (const automation of part.provisioning) {
                const { tool, origin } = automation;
                if (origin !== undefined || isByHand(tool) || versioned.has(tool)) continue;
                yield unversionedTool(automation, part, environment);
            }
        }
    },
};

/** A path without a repository lies in the one in which the model lies; a version that is applied is kept somewhere. */
function isVersioned({ properties }: Stack): boolean {
    return properties.has('repository') || properties.has('path') || properties.has('version');
}

function unversionedStack({ name, nameSource, source }: Stack, environment: Environment): Violation {
    return {
        at: nameSource,
        declaration: source,
        message: message('rule.iac-not-versioned', { stack: name, environment: environment.name }),
        fixes: [
            {
                title: message('fix.state-repository', { stack: name }),
                kind: 'suggestion',
                changes: [{ kind: 'set-property', of: source, existing: undefined, key: 'repository', value: '"…"' }],
            },
        ],
    };
}

function unversionedTool({ tool, source }: Automation, owner: Part | Environment, environment: Environment): Violation {
    return {
        at: source,
        declaration: declaring(source, owner, environment),
        message: message('rule.iac-not-versioned.tool', { tool, environment: environment.name }),
        fixes: [
            {
                title: message('fix.state-origin', { tool }),
                kind: 'suggestion',
                changes: [
                    { kind: 'replace-statement', statement: source, by: { kind: 'provisioned', tool, origin: '…' } },
                ],
            },
        ],
    };
}
