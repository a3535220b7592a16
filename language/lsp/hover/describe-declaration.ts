import * as ast from '../../grammar/generated/ast.ts';
import { message } from '../../messages/message.ts';
import type { Balancer, DataNode, Environment, Stack } from '../../model/environment.ts';
import type { Source } from '../../model/source.ts';
import type { View } from '../../model/view.ts';
import type { Project } from '../../project/project.ts';
import type { Declared } from '../../references/declared.ts';
import { describeChecks, describePipeline, describeProfile, describeStack } from './describe-delivery.ts';
import { describeElement } from './describe-element.ts';
import { describeEnvironment } from './describe-environment.ts';
import { describeAggregate, describeSaga, describeSystem, describeTeam } from './describe-logical.ts';
import { describePlace } from './describe-place.ts';
import { codes, inheritance } from './describe-placement.ts';
import { describePartOfTemplate, describeTemplate } from './describe-template.ts';
import { code, type Description } from './markdown.ts';
import { placePath, placeWithKind } from './place-names.ts';

/** What is known about something with a name; places and nodes as they are in the environment that is looked at. */
export function describeDeclaration(
    declared: Declared,
    environment: Environment | undefined,
    project: Project,
): Description | undefined {
    const { model, resolved } = project;
    const { section, node } = declared;
    switch (node.$type) {
        case 'Team':
            return found(model.teams, declared, (team) => describeTeam(team, model));
        case 'System':
            return found(model.systems, declared, (system) => describeSystem(system, model));
        case 'Element': {
            const element = resolved.bySyntax.elementBySyntax.get(node);
            return element && describeElement(element, node, project);
        }
        case 'Aggregate': {
            const aggregates = model.elements.flatMap((element) => element.aggregates);
            return found(aggregates, declared, (aggregate) => describeAggregate(aggregate, model));
        }
        case 'Saga':
            return found(model.sagas, declared, describeSaga);
        case 'Template':
            return describeTemplate(declared, node, project);
        case 'Environment': {
            const own = resolved.bySyntax.environmentBySyntax.get(node);
            return own && describeEnvironment(own, project);
        }
        case 'Pipeline':
            return found(model.pipelines, declared, describePipeline);
        case 'Profile':
            return found(model.profiles, declared, describeProfile);
        case 'Checks':
            return describeChecks(declared, node);
        case 'View':
            return found(model.views, declared, describeView);
        default: {
            if (ast.isTemplate(section.parsed.declaration)) return describePartOfTemplate(declared, project);
            const own = resolved.bySyntax.environmentBySyntax.get(section.parsed.declaration);
            return describeInside(declared, environment ?? own, project) ?? describeInside(declared, own, project);
        }
    }
}

function describeInside(
    declared: Declared,
    environment: Environment | undefined,
    project: Project,
): Description | undefined {
    if (!environment) return undefined;
    const { node, path } = declared;
    switch (node.$type) {
        case 'Place': {
            const wanted = path.slice(1).join('.');
            const place = environment.allPlaces.find(
                (each) => each.name === node.name && each.kind === node.kind && placePath(each).join('.') === wanted,
            );
            return place && describePlace(place, environment, { node, project });
        }
        case 'Balancer':
            return found(environment.balancers, declared, (balancer) => describeBalancer(balancer, environment));
        case 'DataNode':
            return found(environment.dataNodes, declared, (dataNode) => describeDataNode(dataNode, environment));
        case 'Stack':
            return found(environment.stacks, declared, (stack: Stack) => describeStack(stack, environment));
        default:
            return undefined;
    }
}

/** Of these things, the one that is declared there. */
function found<Thing extends { readonly source: Source }>(
    things: readonly Thing[],
    { section, node }: Declared,
    describe: (thing: Thing) => Description,
): Description | undefined {
    const start = node.$cstNode?.offset;
    const thing = things.find(({ source }) => source.section === section && source.start === start);
    return thing && describe(thing);
}

function describeView(view: View): Description {
    const { environment } = view;
    const fact = environment
        ? message('hover.view-of', { environment: code(environment.name) })
        : message('hover.view-logical');
    return { ...view, kind: message('kind.view'), facts: [fact] };
}

function describeBalancer(balancer: Balancer, environment: Environment): Description {
    const { form, targets, place, source, technology } = balancer;
    return {
        ...balancer,
        kind: message(`hover.form.${form}`),
        facts: [
            ...(technology === undefined ? [] : [message('hover.technology', { technology: code(technology) })]),
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
            message('hover.of-database', { name: code(database.qualifiedName) }),
            ...(place ? [message('hover.in', { places: [placeWithKind(place)] })] : []),
            ...(location ? [message('hover.location', { place: placeWithKind(location) })] : []),
            ...inheritance(source, environment),
        ],
    };
}
