import { describe, test } from 'vitest';
import { expectFindingsOf, expectFix } from '../../../support/findings.ts';

describe('physical-machine-without-reason', () => {
    test('reports a host with bare services once, naming all of them', () =>
        expectFindings(`
service billing
environment prod {
  tier: production
  host h1 { run billing x2 appserver tomcat-1 { run billing } }
//     ^^ physical-machine-without-reason (info)
}
environment staging { tier: staging host h2 { run billing } }
//                                       ^^ physical-machine-without-reason (hint)
environment dev { tier: development host laptop { run billing } }`));

    test('accepts a reason, a need, and a service that asks for a machine', () =>
        expectFindings(`
service billing
service pricing { needs: gpu }
service vault { isolation: machine }
environment prod {
  tier: production
  host h1 { reason: "the card reader" run billing }
  host h2 { run pricing }
  host h3 { run vault }
}`));

    test('says nothing of virtual machines, containers, agents, databases and machines of an orchestrator', () =>
        expectFindings(`
service billing
service agent
database orders
environment prod {
  tier: production
  host h1 { vm v1 { run billing } container c1 { run billing } run agent { role: infrastructure } }
  host h2 { primary orders }
  cluster jobs : nomad { host h3 { run billing } }
}`));

    test('is evidence where different services share the host', () => {
        expectFindingsOf(
            'physical-machine-without-reason',
            `
service billing
service catalog
environment prod { tier: production host h1 { run billing run catalog } }`,
        );
        expectFindingsOf(
            'shared-host',
            `
service billing
service catalog
environment prod { tier: production host h1 { run billing run catalog } }
//                                       ^^ shared-host`,
        );
    });

    test('writes a reason to be filled in', () =>
        expectFix(
            'physical-machine-without-reason',
            "State why 'h1' must be a physical machine",
            `service billing
environment prod {
  tier: production
  host h1 {
    run billing // alone
  }
}
`,
            `service billing
environment prod {
  tier: production
  host h1 {
    run billing // alone
    reason: "…"
  }
}
`,
        ));

    test('puts the service into a container, also where the host is inherited', () =>
        expectFix(
            'physical-machine-without-reason',
            "Put each service into a container of its own, in 'base' and everything that is like it",
            `service billing
environment base { host h1 { run billing } }
environment prod like base { tier: production }
`,
            `service billing
environment base { host h1 { container billing-container { run billing } } }
environment prod like base { tier: production }
`,
        ));
});

function expectFindings(snippet: string): void {
    expectFindingsOf('physical-machine-without-reason', snippet);
}
