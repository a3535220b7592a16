import { describe, test } from 'vitest';
import { expectFindingsOf, expectFix } from '../../../support/findings.ts';

describe('in-memory-session', () => {
    test('reports sessions in several instances, or in what may become several', () =>
        expectFindings(`
service shop { state: session }
//                    ^^^^^^^ in-memory-session (warning)
service admin
environment prod {
  tier: production
  vm v1 { run shop x1 }
  vm v2 { run shop x1 }
  run admin x1..3 { state: session }
//                         ^^^^^^^ in-memory-session
}`));

    test('accepts one instance, sessions in a cache, and other state', () =>
        expectFindings(`
service shop { state: session  writes sessions }
service admin { state: session }
service search { state: stateful }
service order
cache sessions
environment prod {
  tier: production
  run shop x3
  run admin x1
  run search x3
  run order x3
}`));

    test('accepts what a placement states otherwise, and platforms', () =>
        expectFindings(`
service shop { state: session }
service admin { state: session }
environment prod {
  tier: production
  run shop x3 { state: stateless }
  platform p { run admin x2 }
}`));

    test('keeps the sessions in a cache', () => {
        const text = (before: string, after: string) => `service shop {
  state: ${before}
}${after}
environment prod {
  tier: production
  run shop x2
}
`;
        const title = "Keep the sessions of 'shop' in the cache 'shop-sessions'";
        const uses = 'stateless\n  reads shop-sessions\n  writes shop-sessions';
        expectFix('in-memory-session', title, text('session', ''), text(uses, '\n\ncache shop-sessions'));
    });

    test('declares the cache behind a service that gets its first block', () =>
        expectFix(
            'in-memory-session',
            "Keep the sessions of 'shop' in the cache 'shop-sessions'",
            'service shop\nenvironment prod {\n  tier: production\n  run shop x2 { state: session }\n}\n',
            'service shop {\n  reads shop-sessions\n  writes shop-sessions\n}\n\ncache shop-sessions\nenvironment prod {\n  tier: production\n  run shop x2 { state: stateless }\n}\n',
        ));
});

function expectFindings(snippet: string): void {
    expectFindingsOf('in-memory-session', snippet);
}
