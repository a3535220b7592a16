import { describe, expect, test } from 'vitest';
import { completionDocumentation, completions, type Language } from '../../../language/index.ts';
import { snippetProject } from './snippet-project.ts';

describe('names', () => {
    test('are of the kind that fits', () => {
        expect(offered('service order { reads <|> }\nservice billing\ndatabase orders\ntopic placed')).toEqual([
            'orders',
        ]);
        expect(offered('service order { calls <|> }\nexternal bank\ndatabase orders')).toEqual(['bank', 'order']);
        expect(offered('service order { team: <|> }\nteam ordering\nservice billing')).toEqual(['ordering']);
        expect(offered('environment test\npipeline p { test -> <|> }\nservice order')).toEqual(['test']);
    });

    test('come from every file of the folder', () => {
        expect(offered('service order { calls <|> }\n// file: other\nservice billing')).toEqual(['billing', 'order']);
    });

    test('of this environment stand before all others', () => {
        const names = offered(`
service order { writes orders }
database orders
environment test {
  primary orders as main-node
  run order { reads <|> }
}`);
        expect(names).toEqual(['main-node', 'orders']);
    });

    test('are as long as they must be to mean one thing', () => {
        const snippet = `
environment test {
  region seoul { zone a  zone b }
  region tokyo { zone a }
  cluster k8s { spans <|> }
}`;
        expect(offered(snippet)).toEqual(['b', 'seoul', 'seoul.a', 'tokyo', 'tokyo.a']);
    });

    test('go on behind a dot', () => {
        const snippet = `
environment test {
  region seoul { zone a  zone b }
  region tokyo { zone c }
  cluster k8s { spans seoul.<|> }
}`;
        expect(offered(snippet)).toEqual(['a', 'b']);
    });

    test('of places are those of the nearest region', () => {
        const snippet = `
environment test {
  region seoul { zone a  cluster k8s { spans <|> } }
  region tokyo { zone a }
}`;
        expect(offered(snippet)).toEqual(['a', 'seoul', 'tokyo', 'tokyo.a']);
    });

    test('carry their kind and their title, and what is known about them when asked', () => {
        const { item, workspace } = resolvable(
            '/** Takes orders. */\nservice order "Orders"\nservice b { calls or<|> }',
            'order',
        );
        expect(item).toMatchObject({ detail: 'service · Orders' });
        expect(item).not.toHaveProperty('documentation');
        expect(completionDocumentation(workspace, item, 'en').documentation).toEqual({
            kind: 'markdown',
            value: '**service** `order` · Orders\n\nTakes orders.',
        });
    });

    test('of inherited places may be opened again', () => {
        const snippet = `
environment prod { region seoul { zone a } }
environment staging like prod { region seoul { zone <|> } }`;
        expect(offered(snippet)).toEqual(['a']);
    });

    test('begin with what is typed, whatever its case and its form', () => {
        expect(offered('service b { calls 주<|> }\nservice 주문서비스\nservice 배송서비스')).toEqual(['주문서비스']);
        expect(offered('service b { calls ㅈ<|> }\nservice 주문서비스\nservice 배송서비스')).toEqual(['주문서비스']);
        expect(offered('service b { calls or<|> }\nservice Order')).toEqual(['Order']);
    });

    test('leave out an environment itself where it names what it is like', () => {
        expect(offered('environment prod\nenvironment staging like <|>')).toEqual(['prod']);
    });
});

describe('keywords', () => {
    test('are those of declarations in an empty file and between declarations', () => {
        const declarations = [
            'actor',
            'bucket',
            'cache',
            'checks',
            'database',
            'environment',
            'external',
            'function',
            'gateway',
            'import',
            'pipeline',
            'profile',
            'queue',
            'saga',
            'service',
            'system',
            'team',
            'template',
            'topic',
            'view',
        ];
        expect(offered('<|>')).toEqual(declarations);
        expect(offered('service a\n<|>\nservice b')).toEqual(declarations);
        expect(offered('service a {\n}\n\n<|>')).toEqual(declarations);
        expect(offered('// what exists\n<|>')).toEqual(declarations);
    });

    test('are those of the block', () => {
        expect(keywords('service a {\n  <|>\n}')).toEqual([
            'accept',
            'aggregate',
            'calls',
            'publishes',
            'reads',
            'receives',
            'sends',
            'subscribes',
            'writes',
        ]);
        expect(keywords('view v {\n  <|>\n}').join(', ')).toBe(
            'collapse, expand, focus, hide, nest by, show, tagged, untagged',
        );
    });

    test('for places are those that can stand there', () => {
        expect(keywords('environment e { region r { <|> } }')).not.toContain('region');
        expect(keywords('environment e { host h { <|> } }')).toContain('vm');
        expect(keywords('environment e { vm v { <|> } }')).not.toContain('host');
        expect(keywords('environment e { cluster c { <|> } }')).toContain('spans');
        expect(keywords('environment e { region r { <|> } }')).not.toContain('stub');
        expect(keywords('environment e { <|> }')).not.toContain('without');
        expect(keywords('environment b\nenvironment e like b { <|> }')).toContain('without');
    });

    test('that always follow each other are offered together', () => {
        expect(keywords('environment e { prov<|> }')).toEqual(['provider', 'provisioned by']);
        expect(keywords('environment e { data<|> }')).toEqual(['database server', 'datacenter']);
        expect(keywords('environment e { provisioned <|> }')).toEqual(['by']);
    });

    test('that are missing are offered on the next line', () => {
        expect(keywords('environment e {\n  balancer b\n  <|>\n}')).toContain('for');
        expect(keywords('environment e {\n  run a\n  <|>\n}')).not.toContain('for');
    });

    test('bring templates of whole statements', () => {
        const { textEdit, insertTextFormat } = itemAt('pipe<|>', 'pipeline … { -> }');
        expect(insertTextFormat).toBe(2);
        expect(textEdit?.newText).toContain('-> ');
    });
});

describe('properties', () => {
    test('are those of the block, without those that are there', () => {
        expect(offered('team t { <|> }')).toContain('contact');
        expect(offered('environment e { balancer b for s { <|> } }')).toEqual(expect.arrayContaining(['exposure']));
        expect(offered('environment e { tier: test\n <|>\n target: 99% }')).not.toContain('tier');
        expect(offered('environment e { tier: test\n <|>\n target: 99% }')).not.toContain('target');
        expect(offered('service s { team: t\n <|> }')).not.toContain('team');
    });

    test('in the block of a value are those of the value', () => {
        expect(offered('environment e { run s { rollout: rolling { surge: 1  <|> } } }')).toEqual([
            'share',
            'unavailable',
        ]);
    });

    test('are written with their colon', () => {
        expect(itemAt('environment e { ti<|> }', 'tier').textEdit?.newText).toBe('tier: ');
    });
});

describe('values', () => {
    test('are the words of the property', () => {
        expect(offered('environment e { tier: <|> }')).toEqual(['development', 'production', 'staging', 'test']);
        expect(offered('environment e { run s { rollout: <|> } }')).toContain('blue-green');
        expect(offered('database d { engine: <|> }')).toContain('postgres');
    });

    test('are quantities with their units', () => {
        expect(offered('environment e { run s { memory: <|> } }')).toEqual(['2GB', '2GiB', '512MB', '512MiB']);
        expect(itemAt('environment e { run s { memory: <|> } }', '512MiB').textEdit?.newText).toMatch(
            /^\$\{1:512\}MiB$/,
        );
    });

    test('keep the number that is typed', () => {
        expect(offered('environment e { run s { cpu: 250<|> } }')).toEqual(['250', '250m']);
    });

    test('are rules, tools, technologies and criteria where these are meant', () => {
        expect(offered('environment e { accept <|> }')).toContain('shared-host');
        expect(offered('environment e { provisioned by <|> }')).toContain('terraform');
        expect(offered('environment e { reconciled by <|> }')).toContain('flux');
        expect(offered('environment e { cluster c : <|> }')).toContain('kubernetes');
        expect(offered('environment e { appserver c : <|> }')).toContain('tomcat');
        expect(offered('environment e { faas c : <|> }')).toContain('aws-lambda');
        expect(offered('service a { calls b via <|> }')).toContain('grpc');
        expect(offered('view v { nest by <|> }')).toEqual(['region', 'service']);
        expect(offered('view v { show <|> }')).toContain('services');
        expect(offered('environment e { run a <|> }')).toContain('x2');
    });
});

describe('half a text', () => {
    test.each([
        ['without its closing braces', 'environment e {\n  run a {\n    spread: <|>', 'zones'],
        ['before another declaration', 'environment e {\n  run a {\n    spread: <|>\n\nservice b {}', 'zones'],
        ['behind a statement without its name', 'service s {\n  team:\n  calls <|>\n}', 's'],
        ['behind words that mean nothing', 'service s {\n  ??? foo bar = 3;\n  calls <|>\n}', 's'],
        ['in a block without a name', 'service {\n  <|>\n}', 'calls'],
        [
            'in a list that goes on in the next line',
            'environment e { cluster c { spans c1,\n  <|> } zone c1 zone c2 }',
            'c2',
        ],
        ['behind a comma', 'service a\nservice b\nenvironment e { balancer l for a, <|> }', 'b'],
        ['with text behind the cursor', 'service a { calls <|> via http { timeout: } }\nservice b', 'b'],
    ])('%s is completed', (_, snippet, expected) => {
        expect(offered(snippet)).toContain(expected);
    });

    test('gives nothing in comments and texts', () => {
        expect(offered('service a // ca<|>')).toEqual([]);
        expect(offered('/* ser<|> */')).toEqual([]);
        expect(offered('service a { image: "ca<|>" }')).toEqual([]);
        expect(offered('service a { image: "ca<|>\n}')).toEqual([]);
        expect(offered('?? "ca<|>"')).toEqual([]);
    });

    test('is replaced from the beginning of the word to the cursor', () => {
        const { textEdit } = itemAt('service a { cal<|>ls b }', 'calls');
        expect(textEdit).toEqual({
            newText: 'calls',
            range: { start: { line: 0, character: 12 }, end: { line: 0, character: 15 } },
        });
    });
});

test('gives at most two hundred items, and says when there are more', () => {
    const services = Array.from({ length: 500 }, (_, index) => `service s${index}`).join('\n');
    const { workspace, uri, offset } = snippetProject(`service a { calls <|> }\n${services}`);
    const { items, isIncomplete } = completions(workspace, uri, offset, 'en');
    expect(items).toHaveLength(200);
    expect(isIncomplete).toBe(true);
});

test('explains an item when asked, in the language of the user', () => {
    const { item, workspace } = resolvable('ser<|>', 'service');
    expect(completionDocumentation(workspace, item, 'en').documentation).toMatchObject({
        value: expect.stringContaining('program'),
    });
    expect(completionDocumentation(workspace, item, 'ko').documentation).toMatchObject({
        value: expect.stringMatching(/\p{Script=Hangul}/u),
    });
});

test.each([
    ['environment e { v<|> }', 'vm'],
    ['environment e { vm v : <|> }', 'ec2'],
])('explains what it gives and takes to run there, in %s', (snippet, label) => {
    const { item, workspace } = resolvable(snippet, label);
    expect(completionDocumentation(workspace, item, 'en').documentation).toMatchObject({
        value: expect.stringMatching(/^A virtual machine\.\n\n- Isolates: processor.*\n- Costs: /),
    });
});

test.each([
    [{ explanation: 'constructor' }],
    [{ declared: { uri: 'file:///nowhere/a.gplan', start: 3, folder: 'file:///nowhere' } }],
    [{ declared: 'service' }],
    ['service'],
])('leaves an item alone that comes back with %j', (data) => {
    const { workspace } = resolvable('ser<|>', 'service');
    expect(completionDocumentation(workspace, { label: 'x', data }, 'en')).not.toHaveProperty('documentation');
});

test('tells kinds in Korean', () => {
    expect(itemAt('service order "주문"\nservice b { calls or<|> }', 'order', 'ko').detail).toBe('서비스 · 주문');
});

function itemsAt(snippet: string, language: Language = 'en') {
    const { workspace, uri, offset } = snippetProject(snippet);
    return completions(workspace, uri, offset, language).items;
}

/** Without templates. */
function offered(snippet: string): string[] {
    const labels = itemsAt(snippet).map(({ label }) => label);
    return labels.filter((label) => !label.includes('…')).sort();
}

function keywords(snippet: string): string[] {
    const items = itemsAt(snippet).filter(({ detail }) => detail === 'keyword');
    return items.map(({ label }) => label).sort();
}

function resolvable(snippet: string, label: string) {
    return { item: itemAt(snippet, label), workspace: snippetProject(snippet).workspace };
}

function itemAt(snippet: string, label: string, language?: Language) {
    const item = itemsAt(snippet, language).find((each) => each.label === label);
    if (!item) throw new Error(`'${label}' is not offered.`);
    return item;
}
