import * as ast from '../../grammar/generated/ast.ts';
import { message } from '../../messages/message.ts';
import type { Team } from '../../model/element.ts';
import type { Balancer, DataNode, Environment } from '../../model/environment.ts';
import type { Model, Pipeline } from '../../model/model.ts';
import { textOf } from '../../model/value.ts';
import type { View } from '../../model/view.ts';
import type { Project } from '../../project/project.ts';
import type { Declared } from '../../references/declared.ts';
import { describeElement } from './describe-element.ts';
import { describeEnvironment } from './describe-environment.ts';
import { describePlace } from './describe-place.ts';
import { codes, inheritance } from './describe-placement.ts';
import { code, type Description, escaped } from './markdown.ts';
import { placePath, placeWithKind } from './place-names.ts';

/** What is known about something with a name; places and nodes as they are in the environment that is looked at. */
export function describeDeclaration(
    declared: Declared,
    environment: Environment | undefined,
    { model, resolved }: Project,
): Description | undefined {
    const { section, node } = declared;
    switch (node.$type) {
        case 'Team':
            return inSection(model.teams, section, (team) => describeTeam(team, model));
        case 'Element': {
            const element = resolved.bySyntax.elementBySyntax.get(node);
            return element && describeElement(element, model);
        }
        case 'Environment': {
            const found = resolved.bySyntax.environmentBySyntax.get(node);
            return found && describeEnvironment(found, model);
        }
        case 'Pipeline':
            return inSection(model.pipelines, section, describePipeline);
        case 'View':
            return inSection(model.views, section, describeView);
        default: {
            const own = resolved.bySyntax.environmentBySyntax.get(section.parsed.declaration);
            return describeInside(declared, environment ?? own) ?? describeInside(declared, own);
        }
    }
}

function describeInside(declared: Declared, environment: Environment | undefined): Description | undefined {
    if (!environment) return undefined;
    const { node, path, section } = declared;
    if (ast.isPlace(node)) {
        const wanted = path.slice(1).join('.');
        const place = environment.allPlaces.find(
            (each) => each.name === node.name && each.kind === node.kind && placePath(each).join('.') === wanted,
        );
        return place && describePlace(place, environment);
    }
    const start = node.$cstNode?.offset;
    const isHere = ({ source }: Balancer | DataNode) => source.section === section && source.start === start;
    const balancer = environment.balancers.find(isHere);
    if (balancer) return describeBalancer(balancer, environment);
    const dataNode = environment.dataNodes.find(isHere);
    return dataNode && describeDataNode(dataNode, environment);
}

/** A section holds one declaration. */
function inSection<Thing extends Team | Pipeline | View>(
    things: readonly Thing[],
    section: Declared['section'],
    describe: (thing: Thing) => Description,
): Description | undefined {
    const found = things.find(({ source }) => source.section === section);
    return found && describe(found);
}

function describeTeam(team: Team, { elements }: Model): Description {
    const owned = elements.filter((element) => element.team === team);
    const contact = textOf(team.properties, 'contact');
    return {
        ...team,
        kind: message('kind.team'),
        facts: [
            ...(contact === undefined ? [] : [message('hover.contact', { text: escaped(contact) })]),
            ...(owned.length > 0 ? [message('hover.owns', { names: codes(owned) })] : []),
        ],
    };
}

function describePipeline(pipeline: Pipeline): Description {
    const { stages, elements } = pipeline;
    const names = stages.map(
        ({ environment, gate }) => code(environment.name) + (gate === undefined ? '' : ` (${gate})`),
    );
    const delivered = elements.length > 0 ? message('hover.delivers', { names: codes(elements) }) : undefined;
    return {
        ...pipeline,
        kind: message('kind.pipeline'),
        facts: [
            message('hover.stages', { stages: names.join(' → ') }),
            delivered ?? message('hover.delivers-everything'),
        ],
    };
}

function describeView(view: View): Description {
    const { environment } = view;
    const fact = environment
        ? message('hover.view-of', { environment: code(environment.name) })
        : message('hover.view-logical');
    return { ...view, kind: message('kind.view'), facts: [fact] };
}

function describeBalancer(balancer: Balancer, environment: Environment): Description {
    const { targets, place, source } = balancer;
    return {
        ...balancer,
        kind: message('kind.balancer'),
        facts: [
            message('hover.balances', { names: codes(targets) }),
            ...(place ? [message('hover.in', { places: [placeWithKind(place)] })] : []),
            ...inheritance(source, environment),
        ],
    };
}

function describeDataNode(
    { role, name, database, place, location, source }: DataNode,
    environment: Environment,
): Description {
    return {
        kind: message(`hover.role.${role}`),
        name: name ?? database.name,
        title: undefined,
        documentation: undefined,
        facts: [
            message('hover.of-database', { name: code(database.name) }),
            ...(place ? [message('hover.in', { places: [placeWithKind(place)] })] : []),
            ...(location ? [message('hover.location', { place: placeWithKind(location) })] : []),
            ...inheritance(source, environment),
        ],
    };
}
