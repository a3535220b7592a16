import { type Element, titleOf } from '../../model/element.ts';
import type { Balancer, DataNode, Environment, Place, Placement } from '../../model/environment.ts';
import { wordOf } from '../../model/value.ts';
import { placeIds } from '../json/place-ids.ts';
import { type Dictionary, identityOf, isContainer, tagOf, uniqueNames } from './dictionary.ts';
import { structurizrString, structurizrTags } from './structurizr-string.ts';

/** An environment: places as deployment nodes, placements with their counts, balancers, data nodes and stand-ins. */
export function deploymentModel(environment: Environment, name: string, words: Dictionary): string[] {
    const site: Site = { ...words, environment, idOf: placeIds(environment), served: servedBy(environment) };
    const loose = looseLines(site);
    return [
        `${words.identifier(identityOf(environment))} = deploymentEnvironment ${structurizrString(name)} {`,
        ...named(environment.places, uniqueNames()).flatMap(([place, own]) => placeLines(place, own, site)),
        ...(loose.length > 0
            ? [`deploymentNode ${structurizrString(words.say('export.outside-places'))} {`, ...loose, '}']
            : []),
        ...balancingLines(site),
        ...replicationLines(site),
        '}',
    ];
}

interface Site extends Dictionary {
    readonly environment: Environment;
    readonly idOf: ReturnType<typeof placeIds>;
    readonly served: ReadonlyMap<Balancer, readonly (Balancer | Placement)[]>;
}

type Contents = Pick<Place, 'balancers' | 'placements' | 'dataNodes' | 'children' | 'hosted'>;

function looseLines(site: Site): string[] {
    const { balancers, placements, dataNodes, stubs } = site.environment;
    const contents: Contents = {
        balancers: balancers.filter(({ place }) => !place),
        placements: placements.filter(({ place }) => !place),
        dataNodes: dataNodes.filter(({ place }) => !place),
        children: [],
        hosted: [],
    };
    return [...contentLines(contents, site), ...stubs.flatMap((element) => stubLines(element, site))];
}

function placeLines(place: Place, name: string, site: Site): string[] {
    const { kind, technology, spans, isManaged } = place;
    const facts = [
        site.say(`diagram.kind.${kind}`),
        ...(isManaged ? [site.say('diagram.managed')] : []),
        ...(spans.length > 0 ? [spans.map(titleOf).join(', ')] : []),
    ];
    const head = `${site.identifier(site.idOf(place))} = deploymentNode ${structurizrString(name)}`;
    const line = `${head} ${structurizrString(facts.join(' · '))} ${structurizrString(technology ?? '')} "${tagOf(kind)}"`;
    return [`${line} {`, ...contentLines(place, site), '}'];
}

function contentLines({ balancers, placements, dataNodes, children, hosted }: Contents, site: Site): string[] {
    const nameOf = uniqueNames();
    return [
        ...named(balancers, nameOf).map(([balancer, name]) => balancerLine(balancer, name, site)),
        ...placements.flatMap((placement) => placementLines(placement, nameOf(placement.element), site)),
        ...dataNodes.flatMap((node) => dataNodeLines(node, nameOf(nameOfNode(node, site)), site)),
        ...hosted.filter(isContainer).flatMap((element) => instanceLines(element, undefined, [], site)),
        ...named(children, nameOf).flatMap(([place, name]) => placeLines(place, name, site)),
    ];
}

function balancerLine(balancer: Balancer, name: string, { identifier, idOf, say }: Site): string {
    const { form, technology } = balancer;
    const head = `${identifier(idOf(balancer))} = infrastructureNode ${structurizrString(name)}`;
    return `${head} ${structurizrString(say(`diagram.kind.${form}`))} ${structurizrString(technology ?? '')} "Balancer"`;
}

/** Only deployment nodes have a count in Structurizr, so all instances in one place stand in one of their own. */
function placementLines(placement: Placement, name: string, site: Site): string[] {
    const { element, instances } = placement;
    const { min, max } = instances;
    const count = max > min ? `${min}..${max}` : `${Math.max(1, max)}`;
    return [
        `deploymentNode ${structurizrString(name)} "" "" "Instances" ${structurizrString(count)} {`,
        ...instanceLines(element, site.idOf(placement), max === 0 ? ['None'] : [], site),
        '}',
    ];
}

function instanceLines(element: Element, id: string | undefined, tags: readonly string[], site: Site): string[] {
    const own = id === undefined ? '' : `${site.identifier(id)} = `;
    const line = `${own}containerInstance ${site.identifier(identityOf(element))}`;
    return tags.length === 0 ? [line] : [`${line} {`, `tags ${structurizrTags(tags)}`, '}'];
}

/**
 * Structurizr draws no lines between instances of one container, so every data node stands in a deployment node, and
 * replication leads from one of these to another.
 */
function dataNodeLines(node: DataNode, name: string, site: Site): string[] {
    const { role, database, location } = node;
    const place = location ? titleOf(location) : '';
    const head = `${site.identifier(site.idOf(node))} = deploymentNode ${structurizrString(name)}`;
    return [
        `${head} ${structurizrString(place)} "" "${tagOf(role)}" {`,
        ...instanceLines(database, undefined, [tagOf(role)], site),
        '}',
    ];
}

function nameOfNode({ database, role, name }: DataNode, { say }: Site) {
    return { title: `${titleOf(database)} · ${name ?? say(`diagram.role.${role}`)}`, name: role };
}

function stubLines(element: Element, site: Site): string[] {
    if (isContainer(element)) return instanceLines(element, undefined, ['Stub'], site);
    if (element.kind === 'actor') return [];
    return [`softwareSystemInstance ${site.identifier(identityOf(element))} {`, 'tags "Stub"', '}'];
}

function servedBy({ balancers, placements }: Environment): Site['served'] {
    return new Map(balancers.map((balancer) => [balancer, behind(balancer, placements)]));
}

function behind({ leadsTo, targets }: Balancer, placements: readonly Placement[]): readonly (Balancer | Placement)[] {
    return leadsTo.length > 0 ? leadsTo : placements.filter(({ element }) => targets.includes(element));
}

function balancingLines({ served, identifier, idOf, say }: Site): string[] {
    const verb = structurizrString(say('export.balances'));
    return [...served].flatMap(([balancer, targets]) =>
        targets.map((target) => `${identifier(idOf(balancer))} -> ${identifier(idOf(target))} ${verb}`),
    );
}

function replicationLines({ environment, identifier, idOf, say }: Site): string[] {
    const verb = structurizrString(say('export.replicates'));
    return environment.dataNodes.flatMap((primary) => {
        if (primary.role !== 'primary') return [];
        const copies = environment.dataNodes.filter(
            ({ database, role }) => database === primary.database && role !== 'primary',
        );
        return copies.map((copy) => {
            const mode = structurizrString(wordOf(copy.properties, 'replication') ?? '');
            return `${identifier(idOf(primary))} -> ${identifier(idOf(copy))} ${verb} ${mode} "Replication"`;
        });
    });
}

function named<Thing extends { readonly title: string | undefined; readonly name: string }>(
    things: readonly Thing[],
    nameOf: ReturnType<typeof uniqueNames>,
): [Thing, string][] {
    return things.map((thing) => [thing, nameOf(thing)]);
}
