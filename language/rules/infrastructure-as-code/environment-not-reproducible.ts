import type { Change } from '../../changes/change.ts';
import { message } from '../../messages/message.ts';
import type { Automation, Environment } from '../../model/environment.ts';
import type { Model } from '../../model/model.ts';
import { isWithin } from '../../model/source.ts';
import type { EnvironmentRule, Fix } from '../rule.ts';
import { codeFor, type Part } from './code-for.ts';
import { infrastructureParts } from './infrastructure-parts.ts';

/** The code of one environment cannot build another one that is to be like it. */
export const environmentNotReproducible: EnvironmentRule = {
    id: 'environment-not-reproducible',
    principle: 'infrastructure-as-code',
    severity: 'info',
    scope: 'environment',
    reach: 'everywhere',
    yieldsTo: ['infrastructure-not-as-code'],

    *check({ model, environment }) {
        const example = exampleFor(environment, model);
        if (!example) return;
        const differing = differingKinds(environment, example);
        if (differing.length === 0) return;
        const own = toolsOf(
            differing.flatMap(({ parts }) => parts),
            environment,
        );
        const tools = [...new Set(differing.flatMap((each) => each.tools))];
        const values = { environment: environment.name, other: example.name, tools: tools.map(inQuotes) };
        const kinds = differing.map(({ kind }) => message(`kind.${kind}`));
        yield {
            at: environment.nameSource,
            declaration: environment.source,
            message:
                own.length > 0
                    ? message('rule.environment-not-reproducible', { ...values, kinds, own: own.map(inQuotes) })
                    : message('rule.environment-not-reproducible.by-hand', { ...values, kinds }),
            about: [environment, ...differing.flatMap(({ parts }) => parts)],
            fixes: tools.slice(0, 1).flatMap((tool) => sameTool(tool, differing, environment)),
        };
    },
};

/** The production-like environment that this one rehearses; developers build theirs as they like. */
function exampleFor(environment: Environment, { environments }: Model): Environment | undefined {
    const { tier, isProductionLike } = environment;
    const isRehearsal = tier === 'staging' || tier === 'test';
    return isRehearsal && !isProductionLike ? environments.find((each) => each.isProductionLike) : undefined;
}

/** A kind of infrastructure that both have, with the parts of one and the tools of the other. */
interface DifferingKind {
    readonly kind: Part['kind'];
    readonly parts: readonly Part[];
    readonly tools: readonly string[];
}

function differingKinds(environment: Environment, example: Environment): DifferingKind[] {
    const others = Map.groupBy(infrastructureParts(example, nothing), ({ kind }) => kind);
    const own = Map.groupBy(infrastructureParts(environment, nothing), ({ kind }) => kind);
    return [...own].flatMap(([kind, parts]) => {
        const tools = toolsOf(others.get(kind) ?? [], example);
        const shared = toolsOf(parts, environment).filter((tool) => tools.includes(tool));
        return tools.length > 0 && shared.length === 0 ? [{ kind, parts, tools }] : [];
    });
}

function nothing(): boolean {
    return false;
}

function toolsOf(parts: readonly Part[], environment: Environment): string[] {
    return [...new Set(parts.flatMap((part) => codeFor(part, environment).map(({ tool }) => tool)))];
}

function inQuotes(tool: string): string {
    return `'${tool}'`;
}

/** Only where the statements stand in this environment and describe nothing else. */
function sameTool(tool: string, differing: readonly DifferingKind[], environment: Environment): Fix[] {
    const parts = new Set(differing.flatMap((each) => each.parts));
    const others = [...infrastructureParts(environment, nothing)].filter((part) => !parts.has(part));
    const kept = new Set(others.flatMap((part) => codeFor(part, environment).map(({ automation }) => automation)));
    const sources = [...parts].flatMap((part) => codeFor(part, environment));
    const statements = [...new Set(sources.flatMap(({ automation }) => automation ?? []))];
    const isOwn = (each: Automation) => isWithin(each.source, environment.source) && !kept.has(each);
    if (statements.length === 0 || sources.some(isStack) || !statements.every(isOwn)) return [];
    const changes = statements.map(({ source, origin }): Change => {
        const from = origin === undefined ? {} : { origin };
        return { kind: 'replace-statement', statement: source, by: { kind: 'provisioned', tool, ...from } };
    });
    const title = message('fix.provision-by', { name: environment.name, tool });
    return [{ title, kind: 'suggestion', changes }];
}

function isStack({ automation }: { readonly automation: Automation | undefined }): boolean {
    return automation === undefined;
}
