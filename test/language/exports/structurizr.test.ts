import { expect, test } from 'vitest';
import { type Model, structurizrText } from '../../../language/index.ts';
import { examples } from '../../examples/examples.ts';
import { estate, everything, shop } from '../../support/models.ts';
import { projectOf } from '../../support/project.ts';
import { oddTitles } from '../diagrams/odd-names.ts';
import { readWorkspace, type Statement, statementsIn } from './structurizr-reader.ts';

const models = [
    ...examples().map(({ name, project }) => ({ name, model: project.model })),
    ...Object.entries({ shop, estate, everything, odd: oddModel() }).map(([name, text]) => ({
        name,
        model: projectOf(text).model,
    })),
];

test.each(models)('the workspace of $name holds every element, placement, count, node and balancer', ({ model }) => {
    const all = statementsIn(workspaceOf(model));
    const counted = (...keywords: string[]) =>
        all.filter(({ identifier, words }) => identifier && keywords.includes(words[0] ?? '')).length;
    const systems = model.systems.filter(({ parent }) => !parent).length;
    const loose = model.elements.some(({ kind, system }) => !system && kind !== 'actor' && kind !== 'external') ? 1 : 0;
    expect(counted('person', 'softwareSystem', 'container')).toBe(model.elements.length + systems + loose);
    expect(counted('component')).toBe(model.elements.flatMap(({ aggregates }) => aggregates).length);
    const environments = model.environments;
    expect(counted('deploymentEnvironment')).toBe(environments.length);
    expect(counted('infrastructureNode')).toBe(environments.flatMap(({ balancers }) => balancers).length);
    expect(counted('deploymentNode')).toBe(
        environments.flatMap(({ allPlaces, dataNodes }) => [...allPlaces, ...dataNodes]).length,
    );
    const counts = all.filter(({ words }) => words[4] === 'Instances').map(({ words }) => words[5]);
    const placements = environments.flatMap((environment) => environment.placements);
    expect(counts.sort()).toEqual(
        placements.map(({ instances: { min, max } }) => (max > min ? `${min}..${max}` : `${Math.max(1, max)}`)).sort(),
    );
});

test.each(models)(
    'the workspace of $name names nothing before it is there, nothing twice, and neighbours differently',
    ({ model }) => {
        const known = new Set<string>();
        const visit = ({ identifier, words, children }: Statement): void => {
            for (const each of namedIn(words)) expect(known).toContain(each);
            if (identifier) expect(known).not.toContain(identifier);
            if (identifier) known.add(identifier);
            const names = children.filter(isElement).map(({ words: [, name = ''] }) => name.toLowerCase());
            expect(names).not.toContain('');
            expect(new Set(names).size).toBe(names.length);
            children.forEach(visit);
        };
        visit(workspaceOf(model));
    },
);

test.each(models)(
    'the workspace of $name tells every interaction with its protocol, each pair and text once',
    ({ model }) => {
        const [statics] = workspaceOf(model).children;
        const lines = (statics?.children ?? []).filter(({ words }) => words[1] === '->');
        const said = lines.map(({ words }) => words.slice(0, 4).join(' '));
        expect(new Set(said).size).toBe(said.length);
        const protocols = new Set(
            model.elements.flatMap(({ interactions }) => interactions.flatMap(({ protocol }) => protocol ?? [])),
        );
        const told = new Set(lines.flatMap(({ words }) => words[4]?.split(', ') ?? []));
        for (const protocol of protocols) expect(told).toContain(protocol);
    },
);

const oddName = `example "x" \${HOME} \\`;

function workspaceOf(model: Model): Statement {
    return readWorkspace(structurizrText(model, { name: oddName, language: 'en' }));
}

function namedIn([first = '', second, third = '']: readonly string[]): string[] {
    if (second === '->') return [first, third];
    if (first === 'containerInstance' || first === 'softwareSystemInstance') return [second ?? ''];
    return [];
}

function isElement({ words: [keyword = ''] }: Statement): boolean {
    return /^(?:person|softwareSystem|container|component|element|deploymentNode|infrastructureNode)$/.test(keyword);
}

/** Odd titles, each as far as a model can hold it. */
function oddModel(): string {
    const titles = oddTitles
        .filter((title) => !/[\r\n\u2028]/.test(title))
        .map((title) => title.replaceAll('\\', '\\\\').replaceAll('"', '\\"'));
    const services = titles.map(
        (title, index) => `service s${index} "${title}" { calls s${(index + 1) % titles.length} }`,
    );
    const runs = titles.map((_, index) => `run s${index} x${index + 1}`);
    return `${services.join('\n')}\nenvironment prod { zone z { ${runs.join('\n')} } }`;
}
