import { expect, test } from 'vitest';
import { templates } from '../../../language/lsp/completion/templates.ts';
import { projectOf } from '../../support/project.ts';

const blocks: Readonly<Record<string, string>> = {
    Place: 'environment e',
    Run: 'environment e',
    Balancer: 'environment e',
    DataNode: 'environment e',
    Stack: 'environment e',
    Acceptance: 'environment e',
    Sidecar: 'template pod p',
    Route: 'gateway g',
    Aggregate: 'service s',
    Step: 'pipeline p',
    LevelSetting: 'checks c',
};

test.each(Object.entries(templates))('the whole statement for %s can be read', (key, { snippet }) => {
    const [rule = ''] = key.split(' ');
    const block = blocks[rule];
    const text = block === undefined ? filled(snippet) : `${block} {\n${filled(snippet)}\n}`;
    const problems = projectOf(text).diagnostics.filter(({ code }) => code === 'syntax' || code === 'value');
    expect(problems).toEqual([]);
});

/** Gaps hold what they suggest; one without a suggestion behind a word holds a name. */
function filled(snippet: string): string {
    return snippet
        .replaceAll(/\$\{\d+:([^}]*)\}/g, '$1')
        .replaceAll(/\$\{\d+\|([^,|]*)[^}]*\}/g, '$1')
        .replaceAll(/(?<=\w )\$\d/g, 'single-instance')
        .replaceAll(/\$\d/g, '');
}
