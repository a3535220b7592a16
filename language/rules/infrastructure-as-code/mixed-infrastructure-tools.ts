import { type Message, message } from '../../messages/message.ts';
import type { Environment } from '../../model/environment.ts';
import type { EnvironmentRule, Fix } from '../rule.ts';
import type { CodeSource, Part } from './code-for.ts';
import { layerOf } from './tool-layers.ts';

/** Two tools that do the same work undo each other's changes. */
export const mixedInfrastructureTools: EnvironmentRule = {
    id: 'mixed-infrastructure-tools',
    principle: 'infrastructure-as-code',
    severity: 'hint',
    scope: 'environment',
    reach: 'everywhere',

    *check({ environment }) {
        for (const part of [environment, ...environment.allPlaces, ...environment.balancers]) {
            const competing = competingSources(directCodeFor(part, environment));
            if (competing.length === 0) continue;
            const tools = [...new Set(competing.map(({ tool }) => tool))];
            const values = { environment: environment.name, tools: tools.map((tool) => `'${tool}'`) };
            yield {
                at: part.nameSource,
                declaration: part.source,
                message:
                    part.kind === 'environment'
                        ? message('rule.mixed-infrastructure-tools.environment', values)
                        : message('rule.mixed-infrastructure-tools', {
                              ...values,
                              kind: kindOf(part),
                              name: part.name,
                          }),
                fixes: tools.flatMap((tool) => keepOnly(tool, competing, part.name)),
            };
        }
    },
};

function kindOf(part: Part): Message {
    return message(part.kind === 'balancer' ? `diagram.kind.${part.form}` : `kind.${part.kind}`);
}

/** What is said of the part itself: code for what is around it, or for an unnamed part of it, may leave it to another tool. */
function directCodeFor(part: Part | Environment, { stacks }: Environment): CodeSource[] {
    const isAbout = stacks.filter(({ covered, coveredBalancers }) => {
        return [...covered, ...coveredBalancers].some((each) => each === part);
    });
    const own = part.provisioning.map((automation) => ({ tool: automation.tool, automation }));
    return [...own, ...isAbout.map(({ tool = '' }) => ({ tool, automation: undefined }))];
}

/** Those of a layer for which there are several tools. */
function competingSources(sources: readonly CodeSource[]): CodeSource[] {
    const layers = Map.groupBy(sources, ({ tool }) => layerOf(tool)?.layer);
    return [...layers].flatMap(([layer, each]) => {
        const products = new Set(each.map(({ tool }) => layerOf(tool)?.product));
        return layer !== undefined && products.size > 1 ? each : [];
    });
}

function keepOnly(kept: string, competing: readonly CodeSource[], name: string): Fix[] {
    const others = competing.filter(({ tool }) => tool !== kept);
    const statements = others.flatMap(({ automation }) => automation ?? []);
    if (statements.length < others.length) return [];
    return [
        {
            title: message('fix.keep-tool', { name, tool: kept }),
            kind: 'suggestion',
            changes: statements.map(({ source }) => ({ kind: 'remove-statement', statement: source })),
        },
    ];
}
