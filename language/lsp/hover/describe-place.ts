import { type Message, message } from '../../messages/message.ts';
import {
    type Automation,
    type DataNode,
    type Environment,
    enclosing,
    type Place,
    type Placement,
} from '../../model/environment.ts';
import { codes, inheritance } from './describe-placement.ts';
import { code, type Description } from './markdown.ts';
import { placeName, placeWithKind } from './place-names.ts';

/** What stands in a place, what it fails with, and who builds and looks after it. */
export function describePlace(place: Place, environment: Environment): Description {
    const { kind, technology, children, placements, dataNodes, balancers, spans, source } = place;
    const around = Array.from(enclosing(place.parent), placeWithKind);
    const spanning = environment.allPlaces.filter((each) => each.spans.includes(place));
    const located = environment.dataNodes.filter(({ location }) => location === place);
    const technologyFact =
        technology === undefined ? [] : [message('hover.technology', { technology: code(technology) })];
    return {
        ...place,
        kind: message(`kind.${kind}`),
        facts: [
            ...technologyFact,
            ...listed('hover.failure-domains', 'places', around),
            ...listed('hover.spans', 'places', spans.map(placeName)),
            ...listed('hover.spanned-by', 'names', spanning.map(placeWithKind)),
            ...listed('hover.holds', 'names', children.map(placeWithKind)),
            ...listed('hover.runs', 'names', placements.map(counted)),
            ...listed('hover.keeps', 'names', [...dataNodes, ...located].map(nodeOf)),
            ...listed('hover.distributes', 'names', codes(balancers)),
            ...(place.isManaged ? [message('hover.managed')] : []),
            ...automation('provisioned', 'provisioning', place, environment),
            ...automation('reconciled', 'reconciliation', place, environment),
            ...inheritance(source, environment),
        ],
    };
}

type ListKey =
    | 'hover.failure-domains'
    | 'hover.spans'
    | 'hover.spanned-by'
    | 'hover.holds'
    | 'hover.runs'
    | 'hover.keeps'
    | 'hover.distributes';

function listed(key: ListKey, gap: 'names' | 'places', values: readonly (string | Message)[]): Message[] {
    return values.length > 0 ? [message(key, { [gap]: values })] : [];
}

function counted({ element, instances: { min, max } }: Placement): string {
    return `${code(element.name)} x${min === max ? min : `${min}..${max}`}`;
}

function nodeOf({ role, database }: DataNode): Message {
    return message('hover.named', { kind: message(`hover.role.${role}`), name: code(database.name) });
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
