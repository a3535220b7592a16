import type { Element, Interaction, System } from '../../model/element.ts';
import { tagsOf, titleOf } from '../../model/element.ts';
import type { Model } from '../../model/model.ts';
import { wordOf } from '../../model/value.ts';
import { type Dictionary, identityOf, isContainer, tagOf, uniqueNames } from './dictionary.ts';
import { structurizrString, structurizrTags } from './structurizr-string.ts';

/** A software system of the workspace: an outermost system, or the project for what stands in none. */
export interface SoftwareSystem {
    readonly identifier: string;
    readonly name: string;
    readonly documentation: string | undefined;
    readonly containers: readonly Element[];
}

export function softwareSystems(model: Model, project: string, { identifier }: Dictionary): SoftwareSystem[] {
    const groups = Map.groupBy(model.elements.filter(isContainer), ({ system }) => outermost(system));
    const outer = model.systems.filter(({ parent }) => !parent);
    const nameOf = uniqueNames();
    const systems = outer.map(
        (system): SoftwareSystem => ({
            identifier: identifier(`system ${system.name}`),
            name: nameOf(system),
            documentation: system.documentation,
            containers: groups.get(system) ?? [],
        }),
    );
    const others = groups.get(undefined) ?? [];
    if (others.length === 0) return systems;
    const rest = { identifier: identifier('project itself'), name: nameOf({ title: project, name: 'project' }) };
    return [...systems, { ...rest, documentation: undefined, containers: others }];
}

/** People, systems with their containers and components, sagas, and what they do to each other. */
export function staticModel(model: Model, systems: readonly SoftwareSystem[], words: Dictionary): string[] {
    const nameOf = uniqueNames();
    for (const { name } of systems) nameOf({ title: name, name });
    const outside = model.elements.filter((element) => !isContainer(element));
    return [
        ...outside.map((element) => outsider(element, nameOf(element), words)),
        ...systems.flatMap((system) => softwareSystem(system, words)),
        ...model.sagas.map((saga) => {
            const name = structurizrString(nameOf(saga));
            return `${words.identifier(identityOf(saga))} = element ${name} "Saga" ${described(saga)} "Saga"`;
        }),
        ...relationships(model, words),
    ];
}

function outsider(element: Element, name: string, { identifier }: Dictionary): string {
    const keyword = element.kind === 'actor' ? 'person' : 'softwareSystem';
    const tags = structurizrTags([tagOf(element.kind), ...teamTags(element), ...tagsOf(element)]);
    return `${identifier(identityOf(element))} = ${keyword} ${structurizrString(name)} ${described(element)} ${tags}`;
}

function softwareSystem({ identifier, name, documentation, containers }: SoftwareSystem, words: Dictionary): string[] {
    const nameOf = uniqueNames();
    return [
        `${identifier} = softwareSystem ${structurizrString(name)} ${described({ documentation })} {`,
        ...containers.flatMap((element) => container(element, nameOf(element), words)),
        '}',
    ];
}

function container(element: Element, name: string, words: Dictionary): string[] {
    const { kind, properties, aggregates, system } = element;
    const technology = wordOf(properties, 'engine') ?? wordOf(properties, 'runtime') ?? '';
    const inner = system?.parent ? [system.qualifiedName] : [];
    const tags = [tagOf(kind), ...teamTags(element), ...inner, ...tagsOf(element)];
    const head = `${words.identifier(identityOf(element))} = container ${structurizrString(name)} ${described(element)}`;
    const line = `${head} ${structurizrString(technology)} ${structurizrTags(tags)}`;
    if (aggregates.length === 0) return [line];
    const nameOf = uniqueNames();
    return [
        `${line} {`,
        ...aggregates.map((aggregate) => {
            const partName = structurizrString(nameOf(aggregate));
            return `${words.identifier(identityOf(aggregate))} = component ${partName} ${described(aggregate)} "" "Aggregate"`;
        }),
        '}',
    ];
}

function teamTags({ team }: Element): string[] {
    return team ? [`Team ${titleOf(team)}`] : [];
}

function described({ documentation }: { readonly documentation: string | undefined }): string {
    return structurizrString(documentation ?? '');
}

/** Structurizr takes one description only once between two things, so what says the same has several technologies. */
function relationships({ elements, sagas }: Model, words: Dictionary): string[] {
    const interactions = elements.flatMap((element) => element.interactions);
    const alike = Map.groupBy(interactions, (each) => `${ends(each, words)} ${said(each, words)}`);
    const idOf = (thing: Parameters<typeof identityOf>[0]) => words.identifier(identityOf(thing));
    return [
        ...[...alike].map(([line, [first, ...others]]) => {
            const protocols = [first, ...others].flatMap((each) => each?.protocol ?? []);
            const tags = first && isMessage(first) ? ' "Message"' : '';
            return `${line} ${structurizrString([...new Set(protocols)].join(', '))}${tags}`;
        }),
        ...elements.flatMap((element) =>
            element.implementing.map((whole) => `${idOf(element)} -> ${idOf(whole)} "implements"`),
        ),
        ...sagas.flatMap((saga) =>
            saga.participants.map(
                (part) => `${idOf(saga)} -> ${idOf(part)} ${structurizrString(words.say('diagram.changes'))}`,
            ),
        ),
    ];
}

function ends({ from, to }: Interaction, { identifier }: Dictionary): string {
    return `${identifier(identityOf(from))} -> ${identifier(identityOf(to))}`;
}

function said({ kind, path }: Interaction, { say }: Dictionary): string {
    const verb = kind === 'calls' ? say('export.calls') : say(`diagram.${kind}`);
    return structurizrString(path ? `${verb} ${path}` : verb);
}

function isMessage({ kind }: Interaction): boolean {
    return kind === 'publishes' || kind === 'subscribes' || kind === 'sends' || kind === 'receives';
}

function outermost(system: System | undefined): System | undefined {
    return system?.parent ? outermost(system.parent) : system;
}
