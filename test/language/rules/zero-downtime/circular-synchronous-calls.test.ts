import { describe, expect, test } from 'vitest';
import { circlesIn } from '../../../../language/rules/facts/circles-in.ts';
import { expectFindingsOf, expectFix } from '../../../support/findings.ts';

describe('circular-synchronous-calls', () => {
    test('reports a circle once, at the first call of its shortest way', () =>
        expectFindings(`
service entry { calls a }
service a {
  calls b
//      ^ circular-synchronous-calls (warning)
}
service b { calls c }
service c { calls a  calls b }
service other { calls c }`));

    test('reports each of two circles, and one through the routes of a gateway', () =>
        expectFindings(`
service a { calls b }
//                ^ circular-synchronous-calls
service b { calls a }
gateway edge { routes "/x" to x }
//                            ^ circular-synchronous-calls
service x { calls edge  calls a }`));

    test('accepts optional calls, messages, accesses, and calls to oneself', () =>
        expectFindings(`
service a { calls b  calls a }
service b { calls a { need: optional }  publishes t }
service c { subscribes t  calls b  sends q }
service d { receives q  calls c }
topic t
queue q`));

    test('takes the functions of one service for one', () =>
        expectFindings(`
service label { aggregate parcel  aggregate sender }
function parcels { implements parcel  calls senders }
function senders { implements sender  calls parcels }
function letters { implements label  calls parcels }
function stamps { calls letters }`));

    test('reports a circle of services through their functions', () =>
        expectFindings(`
service label { aggregate parcel }
function parcels {
  implements parcel
  calls stamps
//      ^^^^^^ circular-synchronous-calls
}
function letters { implements label }
service stamps { calls letters }`));

    test('states that one can do without the other', () =>
        expectFix(
            'circular-synchronous-calls',
            "State that 'b' can do without 'a'",
            'service a { calls b }\nservice b { calls a via grpc { need: required } }\n',
            'service a { calls b }\nservice b { calls a via grpc { need: optional } }\n',
        ));

    test('puts a queue between them', () =>
        expectFix(
            'circular-synchronous-calls',
            "Let 'a' send to a queue that 'b' empties",
            'system s {\n  service a { calls b { timeout: 2s } }\n  service b { calls a }\n}\n',
            'system s {\n  service a { sends b-requests }\n  service b { calls a  receives b-requests }\n}\n\nqueue b-requests\n',
        ));

    test('offers nothing that would leave a circle', () =>
        expect(() =>
            expectFix(
                'circular-synchronous-calls',
                "State that 'b' can do without 'a'",
                'service a { calls b  calls c }\nservice b { calls a  calls c }\nservice c { calls a }\n',
                '',
            ),
        ).toThrow(/has the fix/));
});

test('circles are found in a long chain', () => {
    const nodes = Array.from({ length: 20_000 }, (_, index) => index);
    const next = (node: number) => (node === 19_999 ? [19_990] : [node + 1]);
    expect(circlesIn(nodes, next).map((circle) => circle.length)).toEqual([10]);
});

function expectFindings(snippet: string): void {
    expectFindingsOf('circular-synchronous-calls', snippet);
}
