import type * as ast from '../../grammar/generated/ast.ts';
import { type Message, message } from '../../messages/message.ts';
import {
    type Automation,
    type DataNode,
    type Environment,
    enclosing,
    type Place,
    type Placement,
} from '../../model/environment.ts';
import type { Project } from '../../project/project.ts';
import { codes, inheritance } from './describe-placement.ts';
import { code, type Description } from './markdown.ts';
import { followed, takenOver } from './origins.ts';
import { placeName, placeWithKind } from './place-names.ts';
import { covering, powering } from './surroundings.ts';

/** The statement that is looked at, and the project it stands in. */
export interface PlaceSyntax {
    readonly node: ast.Place;
    readonly project: Project;
}

/** What stands in a place, what it fails with, and who builds and looks after it. */
export function describePlace(place: Place, environment: Environment, { node, project }: PlaceSyntax): Description {
    const { kind, technology, team, properties, source } = place;
    const technologyFact =
        technology === undefined ? [] : [message('hover.technology', { technology: code(technology) })];
    return {
        ...place,
        kind: message(`kind.${kind}`),
        facts: [
            ...technologyFact,
            ...(team ? [message('hover.team', { team: code(team.name) })] : []),
            ...followed(node.template, [], properties, project),
            ...contents(place, environment),
            ...(place.isManaged ? [message('hover.managed')] : []),
            ...automation('provisioned', 'provisioning', place, environment),
            ...automation('reconciled', 'reconciliation', place, environment),
            ...covering(place, environment),
            ...takenOver(properties, source, project),
            ...inheritance(source, environment),
        ],
    };
}

function contents(place: Place, environment: Environment): Message[] {
    const { children, placements, dataNodes, balancers, spans, hosted, sidecars } = place;
    const around = Array.from(enclosing(place.parent), placeWithKind);
    const spanning = environment.allPlaces.filter((each) => each.spans.includes(place));
    const located = environment.dataNodes.filter(({ location }) => location === place);
    const powered = environment.allPlaces.filter(({ feeds }) => feeds.includes(place));
    return [
        ...listed('hover.failure-domains', 'places', around),
        ...powering(place),
        ...listed('hover.powers', 'names', powered.map(placeWithKind)),
        ...listed('hover.spans', 'places', spans.map(placeName)),
        ...listed('hover.spanned-by', 'names', spanning.map(placeWithKind)),
        ...listed('hover.holds', 'names', children.map(placeWithKind)),
        ...listed('hover.runs', 'names', placements.map(counted)),
        ...listed('hover.keeps', 'names', [...dataNodes, ...located].map(nodeOf)),
        ...listed(
            'hover.hosts',
            'names',
            hosted.map(({ qualifiedName }) => code(qualifiedName)),
        ),
        ...listed('hover.sidecars', 'names', codes(sidecars)),
        ...listed('hover.distributes', 'names', codes(balancers)),
    ];
}

type ListKey =
    | 'hover.failure-domains'
    | 'hover.spans'
    | 'hover.spanned-by'
    | 'hover.holds'
    | 'hover.runs'
    | 'hover.keeps'
    | 'hover.hosts'
    | 'hover.powers'
    | 'hover.sidecars'
    | 'hover.distributes';

function listed(key: ListKey, gap: 'names' | 'places', values: readonly (string | Message)[]): Message[] {
    return values.length > 0 ? [message(key, { [gap]: values })] : [];
}

function counted({ element, instances: { min, max } }: Placement): string {
    return `${code(element.qualifiedName)} x${min === max ? min : `${min}..${max}`}`;
}

function nodeOf({ role, database }: DataNode): Message {
    return message('hover.named', { kind: message(`hover.role.${role}`), name: code(database.qualifiedName) });
}

/** The tool that is stated for the place itself, or else for what is around it. */
function automation(
    key: 'provisioned' | 'reconciled',
    list: 'provisioning' | 'reconciliation',
    place: Place,
    environment: Environment,
): Message[] {
    for (const each of enclosing(place)) {
        const tool = toolsOf(each[list]);
        if (tool.length === 0) continue;
        if (each === place) return [message(`hover.${key}`, { tool })];
        return [message(`hover.${key}-around`, { tool, around: placeWithKind(each) })];
    }
    const tool = toolsOf(environment[list]);
    return tool.length > 0 ? [message(`hover.${key}-around`, { tool, around: code(environment.name) })] : [];
}

export function toolsOf(automations: readonly Automation[]): string[] {
    return [...new Set(automations.map(({ tool }) => code(tool)))];
}
