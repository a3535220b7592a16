import { describe, test } from 'vitest';
import { expectFindingsOf, expectFix } from '../../../support/findings.ts';

describe('service-not-deployed', () => {
    test('reports a service with callers that runs nowhere', () =>
        expectFindings(`
actor person { calls shop }
gateway shop { routes "/a" to a }
//      ^^^^ service-not-deployed (warning)
service a
//      ^ service-not-deployed
service b
environment prod { run b }`));

    test('accepts plans, stand-ins, and what nobody calls', () =>
        expectFindings(`
service order { calls a calls b calls bank }
service a { status: planned }
service b
service c
external bank
environment prod { run order stub b }`));

    test('says nothing about a logical model', () =>
        expectFindings(`
service order { calls a }
service a
environment prod { tier: production }`));

    test('runs it beside its callers, with stand-ins for what it calls, once for all that are alike', () =>
        expectFix(
            'service-not-deployed',
            "Run 'order' beside its callers, in 'prod'",
            `service shipping { calls order }
service order { calls stock }
service stock
environment prod { run shipping }
environment test like prod { tier: test }
environment other { run stock }
`,
            `service shipping { calls order }
service order { calls stock }
service stock
environment prod { run shipping  run order  stub stock }
environment test like prod { tier: test }
environment other { run stock }
`,
        ));

    test('lets it be planned', () =>
        expectFix(
            'service-not-deployed',
            "State that 'order' is planned",
            `service shipping { calls order }
service order
environment prod { run shipping }
`,
            `service shipping { calls order }
service order {
  status: planned
}
environment prod { run shipping }
`,
        ));
});

function expectFindings(snippet: string): void {
    expectFindingsOf('service-not-deployed', snippet);
}
