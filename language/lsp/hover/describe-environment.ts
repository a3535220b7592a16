import { type Message, message } from '../../messages/message.ts';
import type { Environment } from '../../model/environment.ts';
import { quantityOf } from '../../model/value.ts';
import { standing, standSigns } from '../../overview/standing.ts';
import type { Project } from '../../project/project.ts';
import { isDeploymentPrinciple } from '../../rules/principles.ts';
import { toolsOf } from './describe-place.ts';
import { codes } from './describe-placement.ts';
import { code, type Description } from './markdown.ts';
import { takenOver } from './origins.ts';

/** What an environment is for, what it is like, and how much stands in it. */
export function describeEnvironment(environment: Environment, project: Project): Description {
    const { pipelines } = project.model;
    const delivering = pipelines.filter(({ stages }) => stages.some((stage) => stage.environment === environment));
    return {
        ...environment,
        kind: message('kind.environment'),
        facts: [
            ...purpose(environment),
            message('hover.sum', {
                elements: new Set(environment.placements.map(({ element }) => element)).size,
                places: environment.allPlaces.length,
            }),
            ...(environment.stubs.length > 0 ? [message('hover.stubs', { names: codes(environment.stubs) })] : []),
            ...tools('hover.provisioned', toolsOf(environment.provisioning)),
            ...tools('hover.reconciled', toolsOf(environment.reconciliation)),
            ...(environment.stacks.length > 0 ? [message('hover.stacks', { names: codes(environment.stacks) })] : []),
            ...(delivering.length > 0 ? [message('hover.delivered-by', { names: codes(delivering) })] : []),
            ...stands(environment, project),
            ...takenOver(environment.properties, environment.source, project),
        ],
    };
}

/** How it stands on the five principles, where rules speak at all. */
function stands(environment: Environment, { model, findings, acceptedFindings }: Project): Message[] {
    const { principles } = standing(environment, model, { findings, accepted: acceptedFindings });
    const five = principles.filter(({ principle }) => isDeploymentPrinciple(principle));
    if (five.every(({ stand }) => stand === 'not checked')) return [];
    const stand = five.map((each) =>
        message('hover.stand', {
            sign: standSigns[each.stand],
            principle: message(`principle.${each.principle}`),
            stand: message(`stand.${each.stand}`),
        }),
    );
    return [message('hover.stands', { stand })];
}

function purpose({ tier, team, properties, base, isProductionLike }: Environment): Message[] {
    const target = quantityOf(properties, 'target');
    return [
        ...(tier ? [message('hover.tier', { tier })] : []),
        ...(team ? [message('hover.team', { team: code(team.name) })] : []),
        ...(target ? [message('hover.target', { text: target.text })] : []),
        ...(base ? [message('hover.like', { environment: code(base.name) })] : []),
        ...(isProductionLike && tier !== 'production' ? [message('hover.production-like')] : []),
    ];
}

function tools(key: 'hover.provisioned' | 'hover.reconciled', tool: readonly string[]): Message[] {
    return tool.length > 0 ? [message(key, { tool })] : [];
}
