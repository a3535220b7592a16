import type { Statement } from '../../changes/change.ts';
import { message } from '../../messages/message.ts';
import type { Environment } from '../../model/environment.ts';
import { isOriginUsedIn, isProvisioningUsedIn } from '../facts/used-concepts.ts';
import type { EnvironmentRule, Fix, Violation } from '../rule.ts';
import { isDescribed, type Part } from './code-for.ts';
import { infrastructureParts } from './infrastructure-parts.ts';

/** Infrastructure that somebody set up by hand cannot be reviewed, repeated or rolled back. */
export const infrastructureNotAsCode: EnvironmentRule = {
    id: 'infrastructure-not-as-code',
    principle: 'infrastructure-as-code',
    severity: 'warning',
    scope: 'environment',
    reach: 'production-like',

    *check({ model, environment }) {
        const tools = toolsByUse(environment);
        const origin = isOriginUsedIn(model) ? { origin: '…' } : {};
        for (const part of new Set([...undescribedParts(environment), ...madeByHand(environment)])) {
            yield {
                at: part.nameSource,
                declaration: part.source,
                message: message('rule.infrastructure-not-as-code', {
                    kind: message(part.kind === 'balancer' ? `diagram.kind.${part.form}` : `kind.${part.kind}`),
                    name: part.name,
                    environment: environment.name,
                }),
                about: [part],
                fixes: tools.slice(0, 1).map((tool) => provisionBy({ kind: 'provisioned', tool, ...origin }, part)),
            };
        }
    },

    concept: {
        isUsedIn: isProvisioningUsedIn,
        absence: ({ environment }, violations) => absence(environment, violations),
    },
};

/** What no code describes, neither its own nor that of what is around it. */
function undescribedParts(environment: Environment): Iterable<Part> {
    if (isDescribed(environment) || environment.stacks.some(({ coversEverything }) => coversEverything)) return [];
    const covered = coveredIn(environment);
    return infrastructureParts(environment, (each) => isDescribed(each) || covered.has(each));
}

/** What is said to be made by hand, whatever describes the things around it. */
function madeByHand({ allPlaces, balancers }: Environment): Part[] {
    return [...allPlaces, ...balancers].filter((part) => part.provisioning.length > 0 && !isDescribed(part));
}

function coveredIn({ stacks }: Environment): ReadonlySet<Part> {
    return new Set(stacks.flatMap(({ covered, coveredBalancers }) => [...covered, ...coveredBalancers]));
}

function toolsByUse(environment: Environment): string[] {
    const { allPlaces, balancers, stacks } = environment;
    const provisioned = [environment, ...allPlaces, ...balancers]
        .filter(isDescribed)
        .flatMap(({ provisioning }) => provisioning);
    const tools = [...provisioned.map(({ tool }) => tool), ...stacks.flatMap(({ tool }) => tool ?? [])];
    const uses = Map.groupBy(tools, (tool) => tool);
    return [...uses].sort(([, left], [, right]) => right.length - left.length).map(([tool]) => tool);
}

function provisionBy(by: Provisioned, { source, name, provisioning }: Part | Environment): Fix {
    const [byHand] = provisioning;
    return {
        title: message('fix.provision-by', { name, tool: by.tool }),
        kind: 'suggestion',
        changes: byHand
            ? [{ kind: 'replace-statement', statement: byHand.source, by }]
            : [{ kind: 'add-statement', into: source, statement: by }],
    };
}

type Provisioned = Extract<Statement, { kind: 'provisioned' }>;

/** Where a project uses no tool yet, the fix has to name one. */
function absence(environment: Environment, violations: readonly Violation[]): Violation {
    return {
        at: environment.nameSource,
        declaration: environment.source,
        message: message('rule.infrastructure-not-as-code.anywhere', {
            environment: environment.name,
            count: violations.length,
        }),
        fixes: [provisionBy({ kind: 'provisioned', tool: 'terraform' }, environment)],
    };
}
