import { expect, test } from 'vitest';
import { mistakesIn, projectOf } from '../../support/project.ts';

const run = (properties: string) => `service s\nenvironment e { run s { ${properties} } }`;

function valueIn(key: string, properties: string) {
    return projectOf(run(properties)).model.environments[0]?.placements[0]?.properties.get(key)?.values[0];
}

test.each([
    ['cpu', '500m', 0.5],
    ['cpu', '2', 2],
    ['memory', '512MiB', 536_870_912],
    ['memory', '1GB', 1e9],
    ['timeout', '1500ms', 1.5],
    ['timeout', '15min', 900],
])('converts %s: %s', (key, text, value) => {
    expect(valueIn(key, `${key}: ${text}`)).toMatchObject({ kind: 'quantity', value, text });
});

test('reads a word with its argument', () =>
    expect(valueIn('health', 'health: http "/ready"')).toEqual({ kind: 'word', word: 'http', argument: '/ready' }));

test('reads the version of an operating system, and no text behind words that carry none', () => {
    expect(valueIn('os', 'os: windows "ltsc2022"')).toEqual({ kind: 'word', word: 'windows', argument: 'ltsc2022' });
    expect(valueIn('state', 'state: stateless "really"')).toMatchObject({ argument: undefined });
});

test('reads the properties of a property', () => {
    const project = projectOf(run('rollout: rolling { surge: 1  unavailable: 0 }'));
    const rollout = project.model.environments[0]?.placements[0]?.properties.get('rollout');
    expect([...(rollout?.properties.keys() ?? [])]).toEqual(['surge', 'unavailable']);
});

test.each([
    ['2', { dimension: 'number', value: 2, text: '2' }],
    ['25%', { dimension: 'ratio', value: 0.25, text: '25%' }],
])('reads surge: %s as a number or a share', (text, expected) => {
    const surge = projectOf(run(`rollout: rolling { surge: ${text} }`))
        .model.environments[0]?.placements[0]?.properties.get('rollout')
        ?.properties.get('surge');
    expect(surge?.values[0]).toMatchObject(expected);
});

test.each([
    ['memory: 512mib', "512mib: '512mib' has a unit that does not fit. Write 512MiB."],
    ['timeout: 5sec', "5sec: '5sec' has a unit that does not fit. Write 5s, 5ms, 5min, 5h."],
    ['rollout: rollin', 'rollin: The value is one of: rolling, blue-green, canary, recreate, in-place.'],
    ['rollout: rolling { surge: all }', 'all: A quantity is expected, such as 25%.'],
    ['rollout: rolling { surge: 1s }', "1s: '1s' has a unit that does not fit. Write 1."],
    ['cpu: "2"', '"2": A quantity is expected, such as 500m.'],
    ['image: order', 'order: A text in quotes is expected, such as "…".'],
    ['memmory: 1GB', "memmory: 'run' has no property 'memmory'. Did you mean 'memory'?"],
    ['cpu: 1 cpu: 2', "cpu: 'cpu' is stated already in this block."],
])('answers %s', (properties, mistake) => expect(mistakesIn(run(properties))).toEqual([mistake]));

test('answers a target above one hundred percent with the range', () =>
    expect(mistakesIn('environment e { target: 120% }')).toEqual([
        "120%: '120%' is out of range: it lies between 0% and 100%.",
    ]));
