import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { picture, render } from '../../../language/index.ts';
import { type Environment, enclosing, type Place } from '../../../language/model/environment.ts';
import { type ReadFlowchart, readByMermaid, titleOfNode } from '../../support/mermaid.ts';
import { projectOf } from '../../support/project.ts';

const environments = readdirSync(import.meta.dirname)
    .filter((file) => file.endsWith('.gplan'))
    .flatMap((file) => {
        const { model } = projectOf(readFileSync(`${import.meta.dirname}/${file}`, 'utf8'));
        return model.environments.map((environment) => ({ name: environment.name, environment, model }));
    });

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
});

test.each(environments)('every way of traffic in $name can be followed by arrows', async ({ environment, model }) => {
    const { edges } = await read(environment, model);
    const arrows = new Set(edges.map(({ from, to }) => `${titleOfNode(from)} > ${titleOfNode(to)}`));
    for (const { interaction, from, through, to } of environment.paths) {
        if (from.length === 0 || interaction.kind === 'subscribes') continue;
        const [source, target] = [interaction.from, interaction.to].map(({ title, name }) => title ?? name);
        const balancers = through.map(({ title, name }) => title ?? name);
        const steps = balancers.length > 0 ? balancers.map((each) => `${source} > ${each}`) : [`${source} > ${target}`];
        for (const step of steps) expect(arrows).toContain(step);
        for (const each of to.length > 0 ? balancers : []) expect(arrows).toContain(`${each} > ${target}`);
        const words = edges.map(({ label }) => label).join('\n');
        expect(words).toContain(interaction.protocol ?? '');
    }
});

function read(environment: Environment, model: Parameters<typeof picture>[0]): Promise<ReadFlowchart> {
    const diagram = picture(model, { environment: environment.name }, 'en');
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
