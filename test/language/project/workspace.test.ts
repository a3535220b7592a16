import { expect, test } from 'vitest';
import { createWorkspace } from '../../../language/index.ts';
import { projectOf } from '../../support/project.ts';

const today = '2026-11-22';
const uri = 'file:///p/model.gplan';

test('takes unchanged declarations over when a file is edited', () => {
    const workspace = createWorkspace({ today });
    workspace.set(uri, 'service a { }\nservice b { }\nservice c { }');
    const before = workspace.projectOf(uri)?.sections ?? [];
    workspace.set(uri, 'service a { }\nservice bb { image: "x" }\nservice c { }');
    const after = workspace.projectOf(uri)?.sections ?? [];
    expect(after.map((section) => before.includes(section))).toEqual([true, false, true]);
    expect(after.map(({ start }) => start)).toEqual([0, 14, 40]);
});

test('reads nothing again but the declaration whose value has changed', () => {
    const workspace = createWorkspace({ today });
    const text =
        'service a { calls b { timeout: 2s } }\nservice b\nenvironment e { run a  run b }\nenvironment f { run b }';
    const modelOf = (edited: string) => {
        workspace.set(uri, edited);
        return workspace.projectOf(uri)?.model;
    };
    const before = modelOf(text);
    const inService = modelOf(text.replace('2s', '20s'));
    expect(inService?.elements).toBe(before?.elements);
    expect(inService?.environments).toEqual(before?.environments);
    expect(inService?.environments.every((each, index) => each === before?.environments[index])).toBe(true);
    const [timeout] = [...(inService?.elements[0]?.interactions[0]?.properties.values() ?? [])];
    expect(timeout?.values[0]).toMatchObject({ value: 20 });
    const inEnvironment = modelOf(text.replace('2s', '20s').replace('run a', 'run a x2'));
    const isKept = inEnvironment?.environments.map((each, index) => each === before?.environments[index]);
    expect(isKept).toEqual([false, true]);
    expect(inEnvironment?.environments[0]?.placements[0]?.instances.min).toBe(2);
});

test('doubles no name by importing it twice, or from its own folder', () => {
    const workspace = createWorkspace({ today });
    workspace.set('file:///base/base.gplan', 'team core');
    workspace.set(
        'file:///app/app.gplan',
        'import all from "../base"\nimport core from "../base"\nservice a { team: core }',
    );
    workspace.set('file:///own/own.gplan', 'import all from "../own"\nteam core\nservice a { team: core }');
    for (const project of workspace.projects()) expect(project.diagnostics).toEqual([]);
});

test('keeps two declarations with the same text apart', () => {
    const project = projectOf('service a { }\nservice a { }');
    expect(new Set(project.sections).size).toBe(2);
    expect(project.diagnostics).toHaveLength(1);
});

test('knows the names of files in the same folder only', () => {
    const workspace = createWorkspace({ today });
    workspace.set('file:///one/a.gplan', 'service a { calls b }');
    workspace.set('file:///two/b.gplan', 'service b');
    expect(workspace.projectOf('file:///one/a.gplan')?.diagnostics).toHaveLength(1);
    workspace.set('file:///one/b.gplan', 'service b');
    expect(workspace.projectOf('file:///one/a.gplan')?.diagnostics).toEqual([]);
    workspace.remove('file:///one/b.gplan');
    expect(workspace.projectOf('file:///one/a.gplan')?.diagnostics).toHaveLength(1);
});

test('gives after every edit what a fresh reading gives', () => {
    const workspace = createWorkspace({ today });
    const texts = [
        'service a { calls b }\nservice b { }',
        'service a { calls b\nservice b { }',
        'service a { calls b }\n\n// moved\nservice b { }',
        'service b { }\nservice a { calls b  calls c }',
        '',
        'service a { calls b }\nservice b { }',
    ];
    for (const text of texts) {
        workspace.set(uri, text);
        const fresh = createWorkspace({ today });
        fresh.set(uri, text);
        const facts = (of: typeof workspace) =>
            of.projectOf(uri)?.diagnostics.map(({ start, end, message }) => ({ start, end, message }));
        expect(facts(workspace)).toEqual(facts(fresh));
    }
});

test('keeps the model of what is sound beside a syntax error', () => {
    const project = projectOf(
        'service a { calls b }\nservice b { cals a }\nservice c { calls }\nservice d { calls a }',
    );
    expect(project.isBroken).toBe(true);
    expect(project.model.elements.map(({ name }) => name)).toEqual(['a', 'b', 'c', 'd']);
    expect(project.diagnostics).toHaveLength(2);
});
