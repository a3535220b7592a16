import { describe, test } from 'vitest';
import { expectChange } from '../../support/expect-change.ts';

describe('editsFor', () => {
    test('writes a declaration behind the block that the one before it gets', () =>
        expectChange(
            'service a\n',
            (at) => [
                {
                    kind: 'add-declaration',
                    after: at('service a'),
                    statement: { kind: 'element', elementKind: 'queue', name: 'q', members: [] },
                },
                { kind: 'set-property', of: at('service a'), existing: undefined, key: 'state', value: 'stateless' },
            ],
            'service a {\n  state: stateless\n}\n\nqueue q\n',
        ));

    test('says that a new place is managed', () =>
        expectChange(
            'zone a {\n  vm v { primary a }\n}\n',
            (at) => [
                {
                    kind: 'move-to-new-place',
                    statements: [at('primary a')],
                    beside: at('vm v {', '}'),
                    place: { placeKind: 'server', name: 't', isManaged: true },
                },
            ],
            'zone a {\n  vm v\n  database server t {\n    managed\n    primary a\n  }\n}\n',
        ));
});
