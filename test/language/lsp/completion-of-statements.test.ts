import { describe, expect, test } from 'vitest';
import { completions } from '../../../language/index.ts';
import { snippetProject } from './snippet-project.ts';

describe('in systems', () => {
    test('elements, sagas, inner systems and properties are offered', () => {
        const offered = labels('system shop { <|> }');
        expect(offered).toEqual(expect.arrayContaining(['service', 'saga', 'system', 'accept', 'team', 'repository']));
        expect(offered).not.toContain('environment');
        expect(offered).not.toContain('calls');
    });

    test('a name of the same system is offered before one that must be written longer', () => {
        const systems = 'system a { service x  service y { calls <|> } }\nsystem b { service x }';
        expect(labels(systems)).toEqual(['b.x', 'x', 'y']);
        expect(labels('system a { service x }\nsystem b { service x }\nservice c { calls <|> }')).toEqual([
            'a.x',
            'b.x',
            'c',
        ]);
    });

    test('the parts of a name are offered one behind the other', () => {
        expect(labels('system shop { service order { aggregate cart } }\nsaga s { changes shop.order.<|> }')).toEqual([
            'cart',
        ]);
    });
});

describe('of elements', () => {
    test.each([
        ['routes belong to gateways', 'gateway g { <|> }', ['routes'], ['aggregate', 'implements']],
        ['aggregates belong to services', 'service s { <|> }', ['aggregate'], ['routes', 'implements']],
        ['functions implement', 'function f { <|> }', ['implements'], ['routes', 'aggregate']],
        ['databases call nothing', 'database d { <|> }', ['accept', 'engine', 'backup'], ['calls', 'publishes']],
        ['actors only call', 'actor a { <|> }', ['calls', 'contact', 'traffic'], ['reads', 'sends']],
        ['templates say what elements say', 'template service w { <|> }', ['calls', 'image', 'team'], ['routes']],
        ['aggregates talk', 'service s { aggregate a { <|> } }', ['calls', 'sends'], ['image', 'aggregate']],
        [
            'routes have the properties of calls',
            'gateway g { routes "/x" to s { <|> } }',
            ['timeout', 'need'],
            ['image'],
        ],
    ])('%s', (_, snippet, some, none) => expectOffered(snippet, some, none));

    test.each([
        ['behind sends, queues', 'service s { sends <|> }', ['q'], ['t', 's']],
        ['behind publishes, topics', 'service s { publishes <|> }', ['t'], ['q']],
        ['behind routes, what answers', 'gateway g { routes "/x" to <|> }', ['s'], ['q', 'shopper']],
        ['behind is, templates of this kind', 'service s2 is <|>', ['web'], ['small', 'careful']],
        ['behind implements, aggregates and services', 'function f { implements <|> }', ['cart', 's'], ['q']],
        ['behind changes, what can be changed', 'saga g { changes s, <|> }', ['cart'], ['s', 'q']],
    ])('%s are offered', (_, snippet, some, none) => {
        const names =
            'template service web\ntemplate run careful\ntemplate vm small\nactor shopper\nqueue q\ntopic t\nservice s { aggregate cart }';
        expectOffered(`${snippet}\n${names}`, some, none);
    });
});

describe('of environments', () => {
    test.each([
        [
            'a rack is powered',
            'datacenter d { rack r { <|> } }',
            ['powered by', 'host'],
            ['run', 'spans', 'region'].slice(1),
        ],
        ['a broker hosts', 'broker b { <|> }', ['hosts', 'nodes', 'managed'], ['powered by', 'region']],
        ['nothing stands in a power feed', 'datacenter d { power f { <|> } }', ['accept'], ['run', 'host', 'primary']],
        ['a pod has sidecars', 'pod p { <|> }', ['sidecar', 'container', 'cpu'], ['vm']],
        ['a pool spans and has nodes', 'cluster c { pool p { <|> } }', ['spans', 'nodes', 'os'], ['pool', 'stub']],
        [
            'an environment has no parts of a place',
            '<|>',
            ['provider', 'stack', 'cdn', 'stub'],
            ['managed', 'spans', 'hosts', 'team'],
        ],
        ['a stack covers', 'stack s { <|> }', ['covers', 'path', 'version', 'team'], ['run']],
        [
            'a CDN has the properties of balancers',
            'cdn c for s { <|> }',
            ['exposure', 'sla', 'provisioned by'],
            ['run'],
        ],
        ['a sidecar has an image', 'pod p { sidecar s { <|> } }', ['image', 'cpu'], ['nodes']],
        ['a standby has the properties of nodes', 'standby d { <|> }', ['failover', 'backup'], ['purpose']],
    ])('%s', (_, inner, some, none) => expectOffered(`environment e { ${inner} }`, some, none));

    test.each([
        [
            'behind powered by, power feeds',
            'datacenter d { power f  zone z  rack r { powered by <|> } }',
            ['f'],
            ['z', 'd'],
        ],
        ['behind hosts, channels and buckets', 'broker b { hosts <|> }', ['t', 'q'], ['s', 'd']],
        ['behind covers, places', 'region r  stack s { covers <|> }', ['r'], ['t', 'd']],
        ['behind a CDN, balancers', 'balancer lb for s  cdn c for <|>', ['lb', 's'], ['t']],
        ['behind is, templates of this kind', 'vm v is <|>', ['small'], ['web', 'careful']],
        ['behind a count, templates for placements', 'run s x2 is <|>', ['careful'], ['web', 'small']],
        ['behind standby, stores', 'standby <|>', ['d'], ['t', 's']],
    ])('%s are offered', (_, inner, some, none) => {
        const names =
            'template service web\ntemplate run careful\ntemplate vm small\nqueue q\ntopic t\nservice s\ndatabase d';
        expectOffered(`environment e { ${inner} }\n${names}`, some, none);
    });

    test('what stands in a template is offered in it', () => {
        expectOffered('template region wide { zone a  zone b  cluster c { spans <|> } }', ['a', 'b'], ['c']);
    });

    test('numbers and ranges of numbers are offered where both may stand', () => {
        expect(labels('environment e { cluster c { pool p { nodes: <|> } } }')).toEqual(['3', '3..10']);
        expect(labels('environment e { cluster c { pool p { nodes: 5<|> } } }')).toEqual(['5', '5..10']);
    });

    test('numbers and shares are offered where both may stand', () => {
        expect(labels('environment e { run s { rollout: rolling { surge: <|> } } }')).toEqual(['1', '25%']);
        expect(labels('environment e { run s { rollout: rolling { surge: 5<|> } } }')).toEqual(['5', '5%']);
    });
});

describe('of pipelines and checks', () => {
    test.each([
        ['steps', 'pipeline p { <|> }', ['step'], ['level']],
        ['workers', 'pipeline p { step "x" by <|> }', ['hand'], ['prod']],
        ['environments of a step', 'pipeline p { step "x" by hand in <|> }', ['prod'], ['hand']],
        ['levels', 'checks c { level <|> }', ['error', 'off'], ['shared-host']],
        ['rules', 'checks c { level error for shared-host, <|> }', ['single-instance'], ['shared-host', 'error']],
        ['environments of a level', 'checks c { level error for shared-host in <|> }', ['prod'], ['shared-host']],
        ['what can be forbidden', 'checks c { <|> }', ['forbid accepting', 'level'], ['accept']],
        ['rules that must not be accepted', 'checks c { forbid accepting <|> }', ['shared-host'], ['prod']],
    ])('%s are offered', (_, snippet, some, none) => expectOffered(`${snippet}\nenvironment prod`, some, none));
});

test.each(['system', 'template', 'import', 'saga', 'checks', 'actor', 'queue'])(
    'a whole %s is offered at once',
    (word) => expect(items(word.slice(0, 3)).some(({ label }) => label.startsWith(`${word} `))).toBe(true),
);

test.each([
    ['stack', 'environment e { sta<|> }'],
    ['cdn', 'environment e { cd<|> }'],
    ['broker', 'environment e { bro<|> }'],
    ['sidecar', 'environment e { pod p { side<|> } }'],
    ['step', 'pipeline p { st<|> }'],
    ['level', 'checks c { le<|> }'],
    ['routes', 'gateway g { ro<|> }'],
])('a whole %s is offered at once in its block', (word, snippet) => {
    const snippets = items(snippet).filter(({ insertTextFormat }) => insertTextFormat === 2);
    expect(snippets.map(({ textEdit }) => textEdit?.newText ?? '')).toContainEqual(expect.stringMatching(`^${word} `));
});

function items(snippet: string) {
    const { workspace, uri, offset } = snippetProject(snippet.includes('<|>') ? snippet : `${snippet}<|>`);
    return completions(workspace, uri, offset, 'en').items;
}

/** Without whole statements. */
function labels(snippet: string): string[] {
    return items(snippet)
        .map(({ label }) => label)
        .filter((label) => !label.includes('…'))
        .sort();
}

function expectOffered(snippet: string, some: readonly string[], none: readonly string[]): void {
    const offered = labels(snippet);
    expect(offered).toEqual(expect.arrayContaining([...some]));
    expect(offered.filter((label) => none.includes(label))).toEqual([]);
}
