import { describe, expect, test } from 'vitest';
import { editsFor } from '../../../language/changes/apply-changes.ts';
import type { Statement } from '../../../language/changes/change.ts';
import { expectChange, sourcesIn } from '../../support/expect-change.ts';

const accept: Statement = { kind: 'accept', rule: 'shared-host', reason: '…' };

describe('editsFor', () => {
    test('opens a block where there is none', () =>
        expectChange(
            'zone a {\n  run order x2 // why\n}\n',
            (at) => [{ kind: 'add-statement', into: at('run order x2'), statement: accept }],
            'zone a {\n  run order x2 {\n    accept shared-host because "…"\n  } // why\n}\n',
        ));

    test('opens a block on the line when something follows there', () =>
        expectChange(
            'vm v1 { run order  run stock }\n',
            (at) => [
                { kind: 'add-statement', into: at('run order'), statement: accept },
                { kind: 'add-statement', into: at('run stock'), statement: accept },
            ],
            'vm v1 { run order { accept shared-host because "…" }  run stock { accept shared-host because "…" } }\n',
        ));

    test('fills an empty block', () =>
        expectChange(
            '  zone a { }\n',
            (at) => [{ kind: 'add-statement', into: at('zone a { }'), statement: accept }],
            '  zone a {\n    accept shared-host because "…"\n  }\n',
        ));

    test('lets a pipeline go on behind its last stage', () =>
        expectChange(
            'pipeline p { test -> stage with approval /* for now */ }\n',
            (at) => [{ kind: 'add-stage', behind: at('stage with approval'), stage: 'prod' }],
            'pipeline p { test -> stage with approval -> prod /* for now */ }\n',
        ));

    test('adds to the end of a block, behind its last comment', () =>
        expectChange(
            'vm v1 {\n  cpu: 2\n\n  /* big */\n  // one\n}\n',
            (at) => [{ kind: 'add-statement', into: at('vm v1 {', '}'), statement: accept }],
            'vm v1 {\n  cpu: 2\n\n  /* big */\n  // one\n  accept shared-host because "…"\n}\n',
        ));

    test('keeps the indentation, the tabs and the line breaks that are there', () => {
        expectChange(
            'vm v1 {\n      cpu: 2\n}\n',
            (at) => [{ kind: 'add-statement', into: at('vm v1 {', '}'), statement: accept }],
            'vm v1 {\n      cpu: 2\n      accept shared-host because "…"\n}\n',
        );
        expectChange(
            'zone a {\r\n\tvm v1\r\n}\r\n',
            (at) => [{ kind: 'add-statement', into: at('vm v1'), statement: accept }],
            'zone a {\r\n\tvm v1 {\r\n\t\taccept shared-host because "…"\r\n\t}\r\n}\r\n',
        );
    });

    test('adds several statements to one block in their order', () =>
        expectChange(
            'run order',
            (at) => [
                { kind: 'set-count', of: at('run order'), target: at('order'), count: 2 },
                { kind: 'set-property', of: at('run order'), existing: undefined, key: 'rollout', value: 'rolling' },
                { kind: 'add-statement', into: at('run order'), statement: accept },
            ],
            'run order x2 {\n  rollout: rolling\n  accept shared-host because "…"\n}',
        ));

    test('adds to an inner block before the outer block that ends there', () =>
        expectChange(
            'zone a { run order }\n',
            (at) => [
                { kind: 'add-statement', into: at('zone a { run order }'), statement: accept },
                { kind: 'add-statement', into: at('run order'), statement: accept },
            ],
            'zone a { run order { accept shared-host because "…" }  accept shared-host because "…" }\n',
        ));

    test('is not misled by braces in texts and comments', () =>
        expectChange(
            'run order { image: "{" /* } */ }\n',
            (at) => [{ kind: 'add-statement', into: at('run order {', '*/ }'), statement: accept }],
            'run order { image: "{" /* } */ accept shared-host because "…" }\n',
        ));

    test('quotes a reason', () =>
        expectChange(
            'vm v1\n',
            (at) => [
                {
                    kind: 'add-statement',
                    into: at('vm v1'),
                    statement: { kind: 'accept', rule: 'shared-host', reason: 'a "b" \\ c' },
                },
            ],
            'vm v1 {\n  accept shared-host because "a \\"b\\" \\\\ c"\n}\n',
        ));

    test('leaves something out', () =>
        expectChange(
            'environment test like prod\n',
            (at) => [
                {
                    kind: 'add-statement',
                    into: at('environment test like prod'),
                    statement: { kind: 'without', target: 'order-lb' },
                },
            ],
            'environment test like prod {\n  without order-lb\n}\n',
        ));

    test('replaces a count and keeps the upper end of a range', () => {
        const twice = (text: string, after: string) =>
            expectChange(text, (at) => [{ kind: 'set-count', of: at(text), target: at('x2'), count: 3 }], after);
        twice('run x2 x1', 'run x2 x3');
        twice('run x2 x1..9', 'run x2 x3..9');
        twice('run x2 x1..2', 'run x2 x3');
    });

    test('replaces a value and leaves the key', () =>
        expectChange(
            'run order { timeout:20min /* long */ }',
            (at) => [
                {
                    kind: 'set-property',
                    of: at('run order {', '}'),
                    existing: at('20min'),
                    key: 'timeout',
                    value: '15min',
                },
            ],
            'run order { timeout:15min /* long */ }',
        ));

    test('writes a declaration behind another, with what stands inside', () =>
        expectChange(
            'database a // old\nservice b',
            (at) => [
                {
                    kind: 'add-declaration',
                    after: at('database a'),
                    statement: {
                        kind: 'element',
                        elementKind: 'database',
                        name: 'b',
                        members: [{ kind: 'property', key: 'engine', value: 'mysql' }],
                    },
                },
                {
                    kind: 'add-declaration',
                    after: at('database a'),
                    statement: { kind: 'pipeline', name: 'p', targets: ['b', 'c'], stages: ['dev', 'prod'] },
                },
            ],
            'database a // old\n\ndatabase b {\n  engine: mysql\n}\n\npipeline p for b, c { dev -> prod }\nservice b',
        ));

    test('wraps a statement where it stands, while its inside changes', () =>
        expectChange(
            'host h {\n  // first\n  run order x1 { // here\n    cpu: 1\n\n    memory: 1GiB\n  }\n  run stock\n}\n',
            (at) => [
                { kind: 'wrap', statement: at('run order', '1GiB\n  }'), place: { placeKind: 'container', name: 'c' } },
                { kind: 'set-count', of: at('run order', '1GiB\n  }'), target: at('order'), count: 2 },
            ],
            'host h {\n  // first\n  container c {\n    run order x2 { // here\n      cpu: 1\n\n      memory: 1GiB\n    }\n  }\n  run stock\n}\n',
        ));

    test('removes statements with the lines that they leave empty', () => {
        const removing = (text: string, statements: string[], after: string) =>
            expectChange(
                text,
                (at) => statements.map((statement) => ({ kind: 'remove-statement', statement: at(statement) })),
                after,
            );
        removing('service a {\n  reads b\n  calls c\n}\n', ['reads b'], 'service a {\n  calls c\n}\n');
        removing('service a {\n  calls c\n\n  reads b\n}\n', ['reads b'], 'service a {\n  calls c\n}\n');
        removing('service a {\n  reads b\n\n  calls c\n}\n', ['reads b'], 'service a {\n  calls c\n}\n');
        removing('service a {\n  reads b\n  // c\n  calls c\n}', ['reads b'], 'service a {\n  // c\n  calls c\n}');
        removing(
            'service a {\n  calls c\n\n  reads b\n  calls d\n}',
            ['reads b'],
            'service a {\n  calls c\n\n  calls d\n}',
        );
        removing('service a { reads b  calls c }', ['reads b'], 'service a { calls c }');
        removing('service a { calls c  reads b }', ['reads b'], 'service a { calls c }');
        removing('service a { reads b }\n', ['reads b'], 'service a\n');
        removing('service a {\n  reads b\n  writes b\n}\n', ['reads b', 'writes b'], 'service a\n');
        removing('service a {\n  reads b // why\n}\n', ['reads b'], 'service a {\n  // why\n}\n');
        removing('service a {\r\n  reads b\r\n  calls c\r\n}', ['reads b'], 'service a {\r\n  calls c\r\n}');
    });

    test('removes what is said about a statement with it, and no other comment', () => {
        expectChange(
            '// All.\nteam a\n\n/** Old. */\nteam b\n\nteam c\n',
            (at) => [{ kind: 'remove-statement', statement: at('team b') }],
            '// All.\nteam a\n\nteam c\n',
        );
        expectChange(
            'zone a {\n  // Two.\n  vm v1\n  vm v2\n}\n',
            (at) => [{ kind: 'remove-statement', statement: at('vm v1') }],
            'zone a {\n  // Two.\n  vm v2\n}\n',
        );
    });

    test('moves a statement with its comments into another block', () =>
        expectChange(
            'host h {\n  run order { // here\n    cpu: 1\n  }\n}\nzone a {\n  cluster k { }\n}\n',
            (at) => [{ kind: 'move-statement', statement: at('run order', 'cpu: 1\n  }'), into: at('cluster k { }') }],
            'host h\nzone a {\n  cluster k {\n    run order { // here\n      cpu: 1\n    }\n  }\n}\n',
        ));

    test('closes a comment that would swallow what follows it on one line', () =>
        expectChange(
            'vm v1 {\n  container c1 {\n    os: linux // a */ b\n    run order\n  }\n}\nvm v2 { os: linux }\n',
            (at) => [
                {
                    kind: 'move-statement',
                    statement: at('container c1 {\n    os: linux // a */ b\n    run order\n  }'),
                    into: at('vm v2 { os: linux }'),
                },
            ],
            'vm v1\nvm v2 { os: linux  container c1 { os: linux /* a * / b */ run order } }\n',
        ));

    test('moves statements to a new place on the same line', () =>
        expectChange(
            'zone a { database server s { primary a  primary b  replica b } }',
            (at) => [
                {
                    kind: 'move-to-new-place',
                    statements: [at('primary b'), at('replica b')],
                    beside: at('database server s {', '}'),
                    place: { placeKind: 'server', name: 't', technology: 'mysql' },
                },
            ],
            'zone a { database server s { primary a }  database server t : mysql { primary b  replica b } }',
        ));

    test('lets a pipeline pass through more environments', () =>
        expectChange(
            'pipeline p { test -> prod with approval }\n',
            (at) => [{ kind: 'insert-stages', before: at('prod with approval'), stages: ['예비', 'staging'] }],
            'pipeline p { test -> 예비 -> staging -> prod with approval }\n',
        ));

    test('spells every statement', () => {
        const spelled = (statement: Statement) => {
            const [edit] = editsFor(
                [{ kind: 'replace-statement', statement: sourcesIn('x')('x'), by: statement }],
                () => 'x',
            );
            return edit?.text;
        };
        expect(spelled({ kind: 'interaction', verb: 'calls', target: '주문' })).toBe('calls 주문');
        expect(spelled({ kind: 'interaction', verb: 'calls', target: 'a', timeout: '2s' })).toBe(
            'calls a { timeout: 2s }',
        );
        expect(spelled({ kind: 'run', target: 'a', count: undefined })).toBe('run a');
        expect(spelled({ kind: 'stub', target: 'a' })).toBe('stub a');
        expect(spelled({ kind: 'environment', name: 'e', base: 'b', members: [] })).toBe('environment e like b');
        expect(spelled({ kind: 'balancer', name: 'b', target: 'a' })).toBe('balancer b for a');
        expect(spelled({ kind: 'reconciled', tool: 'flux' })).toBe('reconciled by flux');
        expect(spelled({ kind: 'provisioned', tool: 'pulumi' })).toBe('provisioned by pulumi');
        expect(spelled({ kind: 'provisioned', tool: 'pulumi', origin: 'infra' })).toBe(
            'provisioned by pulumi from "infra"',
        );
        expect(spelled({ kind: 'reconciled', tool: 'flux', origin: 'a' })).toBe('reconciled by flux from "a"');
        expect(spelled({ kind: 'data-node', role: 'replica', database: 'd', location: 'z' })).toBe('replica d in z');
        expect(
            spelled({ kind: 'place', placeKind: 'server', name: 's', technology: undefined, members: [accept] }),
        ).toBe('database server s {\n  accept shared-host because "…"\n}');
    });

    test('edits several files', () => {
        const there = sourcesIn('zone a', 'file:///b');
        const here = sourcesIn('zone a', 'file:///a');
        const edits = editsFor(
            [
                { kind: 'rename-reference', reference: there('a'), name: 'b' },
                { kind: 'rename-reference', reference: here('a'), name: 'c' },
            ],
            () => 'zone a',
        );
        expect(edits.map(({ uri, text }) => `${uri} ${text}`)).toEqual(['file:///a c', 'file:///b b']);
    });
});

/** The changes turn one text into another, which is as well laid out as the first. */
