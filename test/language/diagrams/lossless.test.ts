import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { picture, render } from '../../../language/index.ts';
import { titleOf } from '../../../language/model/element.ts';
import { type Environment, enclosing, type Place } from '../../../language/model/environment.ts';
import { examples } from '../../examples/examples.ts';
import { type ReadFlowchart, readByMermaid, titleOfNode } from '../../support/mermaid.ts';
import { projectOf } from '../../support/project.ts';

const environments = readdirSync(import.meta.dirname)
    .filter((file) => file.endsWith('.gplan'))
    .flatMap((file) => {
        const { model } = projectOf(readFileSync(`${import.meta.dirname}/${file}`, 'utf8'));
        return model.environments.map((environment) => ({ name: environment.name, environment, model }));
    })
    .concat(
        examples().flatMap(({ name, project: { model } }) =>
            model.environments.map((environment) => ({ name: `${name} ${environment.name}`, environment, model })),
        ),
    );

test.each(environments)('every instance of $name stands in its places', async ({ environment, model }) => {
    const { nodes } = await read(environment, model);
    const drawn = nodes.map((node) => [...node.path.map(firstPart), titleOfNode(node)].join(' > '));
    for (const { element, place } of [...environment.placements, ...environment.balancers.map(asPlacement)]) {
        const path = [environment, ...[...enclosing(place)].reverse(), element];
        expect(drawn).toContain(path.map(({ title, name }) => title ?? name).join(' > '));
    }
});

test.each(environments)('every count, place and technology of $name is told', async ({ environment, model }) => {
    const { nodes, groups } = await read(environment, model);
    const labels = [...nodes, ...groups].map(({ label }) => label);
    for (const { element, instances } of environment.placements.filter((placement) => placement.instances.isStated)) {
        const count = instances.min === instances.max ? `×${instances.min}` : `×${instances.min}–${instances.max}`;
        const title = element.title ?? element.name;
        expect(labels.filter((label) => label.startsWith(title)).join()).toContain(count);
    }
    const said = labels.join('\n');
    for (const place of environment.allPlaces) expect(said).toContain(place.title ?? place.name);
    for (const { technology } of environment.allPlaces) expect(said).toContain(technology ?? '');
    for (const { tool } of automations(environment)) expect(said).toContain(tool);
    const stacks = environment.stacks.filter(
        ({ covered, coveredBalancers }) => covered.length + coveredBalancers.length,
    );
    for (const { tool, name, title } of stacks) expect(said).toContain(`${title ?? name} by ${tool}`);
    for (const { sidecars } of [...environment.allPlaces, ...environment.placements]) {
        for (const { name } of sidecars) expect(said).toContain(name);
    }
    for (const { role, database } of environment.dataNodes) {
        expect(labels.filter((label) => label.startsWith(titleOf(database))).join()).toContain(role);
    }
});

test.each(environments)('every way of traffic in $name can be followed by arrows', async ({ environment, model }) => {
    const { edges } = await read(environment, model);
    const arrows = new Set(edges.map(({ from, to }) => `${titleOfNode(from)} > ${titleOfNode(to)}`));
    for (const { interaction, from, through, to } of environment.paths) {
        if (from.length === 0 || interaction.kind === 'subscribes' || interaction.kind === 'receives') continue;
        const [source, target] = [interaction.from, interaction.to].map(({ title, name }) => title ?? name);
        const isOutside = interaction.from.kind === 'actor' || interaction.from.kind === 'external';
        const entries = isOutside ? through.filter(({ form }) => form !== 'balancer') : [];
        const balancers = through.filter(({ form }) => form === 'balancer');
        const [nearest = []] = [entries, balancers].filter(({ length }) => length > 0);
        const steps = nearest.map((each) => `${source} > ${titleOf(each)}`);
        expect(steps.length > 0 ? steps.some((step) => arrows.has(step)) : arrows.has(`${source} > ${target}`)).toBe(
            true,
        );
        for (const each of to.length > 0 ? balancers : []) expect(arrows).toContain(`${titleOf(each)} > ${target}`);
        const words = edges.map(({ label }) => label).join('\n');
        expect(words).toContain(interaction.protocol ?? '');
        expect(words).toContain(interaction.path ?? '');
    }
});

test.each(environments)('what lives in a place of $name is drawn in it', async ({ environment, model }) => {
    const { nodes } = await read(environment, model);
    const drawn = nodes.map((node) => [node.path.map(firstPart).at(-1), titleOfNode(node)].join(' > '));
    for (const place of environment.allPlaces) {
        for (const element of place.hosted) expect(drawn).toContain(`${titleOf(place)} > ${titleOf(element)}`);
    }
});

test.each(environments)('whoever comes from outside gets into $name', async ({ environment, model }) => {
    const { edges } = await read(environment, model);
    const reached = new Map<string, Set<string>>();
    for (const { from, to } of edges) {
        reached.set(titleOfNode(from), (reached.get(titleOfNode(from)) ?? new Set()).add(titleOfNode(to)));
    }
    for (const { interaction, from, to } of environment.paths) {
        if (from.length > 0 || to.length === 0) continue;
        expect(everythingFrom(titleOf(interaction.from), reached)).toContain(titleOf(interaction.to));
    }
});

function everythingFrom(start: string, steps: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> {
    const found = new Set([start]);
    for (const each of found) for (const next of steps.get(each) ?? []) found.add(next);
    return found;
}

function read(environment: Environment, model: Parameters<typeof picture>[0]): Promise<ReadFlowchart> {
    const diagram = picture(model, { kind: 'environment', environment: environment.name }, { language: 'en' });
    if (!diagram) throw new Error(`There is no picture of '${environment.name}'.`);
    return readByMermaid(render(diagram).text);
}

/** The title of a place, before what is told about it. */
function firstPart(label: string): string {
    return label.split(' · ')[0] ?? '';
}

function asPlacement(balancer: Environment['balancers'][number]) {
    return { element: balancer, place: balancer.place };
}

function automations({ provisioning, reconciliation, allPlaces }: Environment): Place['provisioning'] {
    const ofPlaces = allPlaces.flatMap((place) => [...place.provisioning, ...place.reconciliation]);
    return [...provisioning, ...reconciliation, ...ofPlaces];
}
