import { describe, test } from 'vitest';
import { expectFindingsOf, expectFix } from '../../../support/findings.ts';

const callers = ['one', 'two', 'three'];

describe('synchronous-consumer-coupling', () => {
    test('reports a service that stops at each deployment while three wait for it', () =>
        expectFindings(model('maintenance: "at night"  rollout: in-place', mark)));

    test('reports a singleton of one instance', () =>
        expectFindings(`
service ledger { workload: singleton }
${calling('calls ledger')}
queue jobs
environment prod {
  tier: production
  run ledger x1
//    ^^^^^^ synchronous-consumer-coupling (hint)
  ${running}
}`));

    test('leaves the word to more specific rules', () => {
        expectFindings(model('rollout: in-place', ''));
        expectFindings(model('health: tcp', '', 'x1'));
    });

    test('accepts a rollout in which instances overlap, and an unknown count', () => {
        expectFindings(model('rollout: rolling', '', 'x1'));
        expectFindings(model('health: tcp', '', ''));
    });

    test('counts only callers that need not have the answer at once', () => {
        const stated = 'maintenance: "at night"  rollout: in-place';
        expectFindings(model(stated, '').replace('one { calls ledger', 'one { calls ledger { mode: request }'));
        expectFindings(model(stated, '').replace('one { calls ledger', 'one { calls ledger { need: optional }'));
        expectFindings(model(stated, '').replace('service one', 'gateway one'));
    });

    test('is silent in a project that knows no messages', () =>
        expectFindings(model('maintenance: "at night"  rollout: in-place', '').replace('queue jobs\n', '')));

    test('puts a queue between them', () => {
        const before = model('maintenance: "at night"  rollout: in-place', '');
        const after = before
            .replaceAll('calls ledger', 'sends ledger-requests')
            .replace('service ledger\n', 'service ledger {\n  receives ledger-requests\n}\n\nqueue ledger-requests\n');
        const title = "Let 'one', 'two', 'three' send to a queue that 'ledger' empties";
        expectFix('synchronous-consumer-coupling', title, before, after);
    });
});

const mark = '//    ^^^^^^ synchronous-consumer-coupling\n';
const running = callers.map((name) => `run ${name}`).join('  ');

function calling(what: string): string {
    return callers.map((name) => `service ${name} { ${what} }`).join('\n');
}

function model(block: string, marks: string, count = 'x2'): string {
    return `service ledger
${calling('calls ledger')}
queue jobs
environment prod {
  tier: production
  run ledger${count ? ` ${count}` : ''} { ${block} }
${marks}  ${running}
}
`;
}

function expectFindings(snippet: string): void {
    expectFindingsOf('synchronous-consumer-coupling', snippet);
}
