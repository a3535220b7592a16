import { describe, expect, test } from 'vitest';
import { spelledDuration } from '../../../../language/rules/availability/spelled-duration.ts';
import { expectFindingsOf, expectFix } from '../../../support/findings.ts';

describe('timeout-inversion', () => {
    test('reports a caller that gives up before the longest wait of what it calls', () =>
        expectFindings(`
service a { calls b { timeout: 500ms } }
//                             ^^^^^ timeout-inversion (warning)
service b { calls c { timeout: 200ms  retries: 2 }  calls d { timeout: 100ms } }
service c
service d`));

    test('follows calls without a timeout', () =>
        expectFindings(`
service a { calls b { timeout: 1s } }
//                             ^^ timeout-inversion
service b { calls c { retries: 1 } }
service c { calls d { timeout: 900ms } }
service d`));

    test('takes the time limit of a function', () =>
        expectFindings(`
service a { calls f { timeout: 1min } }
//                             ^^^^ timeout-inversion
service b { calls f { timeout: 2min } }
function f { timeout: 2min  calls c { timeout: 5min } }
service c`));

    test('accepts the same time, side by side, and what is not stated', () =>
        expectFindings(`
service a { calls b { timeout: 300ms }  calls e { timeout: 1ms } }
service b { calls c { timeout: 100ms  retries: 2 }  calls d { timeout: 300ms } }
service c
service d
service e { calls c }`));

    test('accepts optional calls, streams, and circles', () =>
        expectFindings(`
service a { calls b { timeout: 1s  need: optional }  calls e { timeout: 1s }  calls f { timeout: 1s } }
service b { calls c { timeout: 5s } }
service c
service e { calls c { timeout: 5s  need: optional } }
service f { calls c { timeout: 5s  mode: streaming }  calls g }
service g { calls f }`));

    test('waits longer', () => {
        const text = (timeout: string) => `service a { calls b { timeout: ${timeout} } }
service b { calls c { timeout: 1.5s  retries: 2 } }
service c
`;
        expectFix('timeout-inversion', "Let 'a' wait for 4500ms", text('2s'), text('4500ms'));
    });
});

test.each([
    [0.25, '250ms'],
    [2, '2s'],
    [90, '90s'],
    [900, '15min'],
])('%d seconds are written as %s', (seconds, text) => expect(spelledDuration(seconds)).toBe(text));

function expectFindings(snippet: string): void {
    expectFindingsOf('timeout-inversion', snippet);
}
