import { readFileSync } from 'node:fs';
import { type Schema, validate } from 'jsonschema';
import { expect, test } from 'vitest';
import { modelSchema } from '../../../language/exports/json/model-schema.ts';
import { modelJson, type Project } from '../../../language/index.ts';
import { examples } from '../../examples/examples.ts';
import { estate, everything, shop } from '../../support/models.ts';
import { projectOf } from '../../support/project.ts';

// The validator resolves what is inside against the schema's name, which it takes for an address.
const { $id: name, ...schema } = JSON.parse(readFileSync('docs/model.schema.json', 'utf8'));
const models = [
    ...examples().map(({ name, project }) => ({ name, project })),
    ...Object.entries({ shop, estate, everything }).map(([name, text]) => ({ name, project: projectOf(text) })),
];

test.each(models)('the schema describes $name, and leaves out nothing that is in it', ({ project }) => {
    expect(validate(exported(project), closed(schema)).errors.map(String)).toEqual([]);
});

test.each(models)('everything that $name refers to is in it', ({ project }) => {
    const json = exported(project);
    const ids = new Set(textsUnder(json, 'id'));
    const named = ['to', 'from', 'through', 'spans', 'feeds', 'hosts', 'leadsTo', 'targets', 'covers', 'location']
        .concat(['element', 'database', 'node', 'stubs', 'changes', 'implements', 'delivers', 'parent', 'place'])
        .flatMap((key) => textsUnder(json, key));
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
});

test.each(models)('every id in $name is told once', ({ project }) => {
    const ids = textsUnder(exported(project), 'id');
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test('what the program writes names the schema', () => {
    expect(name).toBe(modelSchema);
});

test('tells of every element, placement, count, data node and balancer', () => {
    const { model } = projectOf(everything);
    const json = modelJson(model, { name: 'x', schema: 'y' });
    for (const { qualifiedName } of model.elements) expect(json).toContain(`"id": "${qualifiedName}"`);
    const [environment] = model.environments;
    expect(occurrences(json, '"isStated"')).toBe(environment?.placements.length);
    expect(occurrences(json, '"role"')).toBe(environment?.dataNodes.length);
    expect(occurrences(json, '"form"')).toBe(environment?.balancers.length);
});

test('tells the team of an environment or a place, which is not that of what is in it', () => {
    const json = exported(
        projectOf(`
team platform
team data
environment prod { team: platform  region seoul { team: data  zone a  database server db { team: data } } }
environment trial like prod { region seoul { team: platform } }
`),
    );
    expect(validate(json, closed(schema)).errors).toEqual([]);
    expect(json).toMatchObject({
        environments: [
            {
                team: 'platform',
                places: [{ name: 'seoul', team: 'data', places: [{ name: 'a' }, { name: 'db', team: 'data' }] }],
            },
            { team: 'platform', places: [{ name: 'seoul', team: 'platform' }] },
        ],
    });
    expect(occurrences(JSON.stringify(json), '"team"')).toBe(6);
});

test('writes the same model in the same bytes', () => {
    const text = (snippet: string) => modelJson(projectOf(snippet).model, { name: 'x', schema: 'y' });
    expect(text(shop)).toBe(text(shop));
});

test('changes one line where one count changes', () => {
    const lines = (snippet: string) => modelJson(projectOf(snippet).model, { name: 'x', schema: 'y' }).split('\n');
    const [before, after] = [
        lines('service a\nenvironment e { run a x2 }'),
        lines('service a\nenvironment e { run a x2..3 }'),
    ];
    expect(after.filter((line, index) => line !== before[index])).toEqual(['            "max": 3,']);
});

function exported({ model }: Project): unknown {
    return JSON.parse(modelJson(model, { name: 'example', schema: modelSchema }));
}

/** The schema allows fields that are added later; here nothing may be missing from it. */
function closed(part: unknown): Schema {
    const close = (value: unknown): unknown => {
        if (Array.isArray(value)) return value.map(close);
        if (typeof value !== 'object' || value === null) return value;
        const inner = Object.fromEntries(Object.entries(value).map(([key, each]) => [key, close(each)]));
        const isObject = 'required' in inner && 'properties' in inner;
        return isObject ? { ...inner, additionalProperties: false } : inner;
    };
    return Object(close(part));
}

/** Every text that stands under a key, alone or in a list, wherever it is. */
function textsUnder(value: unknown, wanted: string): string[] {
    if (typeof value !== 'object' || value === null) return [];
    if (Array.isArray(value)) return value.flatMap((each) => textsUnder(each, wanted));
    return Object.entries(value).flatMap(([key, each]) => {
        // Properties have keys of the language, which are no references.
        if (key === 'properties') return [];
        const own = key === wanted ? [each].flat().filter((text) => typeof text === 'string') : [];
        return [...own, ...textsUnder(each, wanted)];
    });
}

function occurrences(text: string, part: string): number {
    return text.split(part).length - 1;
}
