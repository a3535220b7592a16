import { describe, test } from 'vitest';
import { expectFindingsOf, expectFix } from '../../../support/findings.ts';

const services = 'service a\nservice b\nservice c\nservice d';

describe('no-api-gateway', () => {
    test('reports once that more than three services are exposed', () =>
        expectFindings(`
service a
//      ^ no-api-gateway (hint)
service b
service c
service d { calls a }
service e { calls b }
actor shopper { calls a  calls b }
external partner { calls b  calls c }
environment prod { balancer lb for d { exposure: public }  balancer in for e { exposure: internal } }`));

    test('accepts three', () =>
        expectFindings(`
${services}
actor shopper { calls a  calls b  calls c }
service e { calls d }`));

    test('accepts a project with a gateway, and functions', () => {
        expectFindings(`${services}\ngateway g\nactor s { calls a  calls b  calls c  calls d }`);
        expectFindings(`service a\nfunction b\nfunction c\nfunction d\nactor s { calls a  calls b  calls c  calls d }`);
    });

    test('puts a gateway before them, and runs it', () =>
        expectFix(
            'no-api-gateway',
            "Put the gateway 'gateway' before them",
            `${services}
actor shopper { calls a  calls b  calls c  calls d }
environment prod {
  run a
}
environment test like prod
`,
            `service a

gateway gateway {
  calls a
  calls b
  calls c
  calls d
}
service b
service c
service d
actor shopper { calls gateway }
environment prod {
  run a
  run gateway
}
environment test like prod
`,
        ));

    test('lets the gateway wait as long as what it calls, where a project states timeouts', () =>
        expectFix(
            'no-api-gateway',
            "Put the gateway 'gateway' before them",
            `service a { calls b { timeout: 3s  retries: 1 } }
service b
service c
service d
actor shopper { calls a  calls b  calls c  calls d }
`,
            `service a { calls b { timeout: 3s  retries: 1 } }

gateway gateway {
  calls a { timeout: 6s }
  calls b { timeout: 2s }
  calls c { timeout: 2s }
  calls d { timeout: 2s }
}
service b
service c
service d
actor shopper { calls gateway }
`,
        ));
});

function expectFindings(snippet: string): void {
    expectFindingsOf('no-api-gateway', snippet);
}
