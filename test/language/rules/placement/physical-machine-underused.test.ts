import { describe, test } from 'vitest';
import { expectFindingsOf, expectFix } from '../../../support/findings.ts';

const little = 'reason: "…" cpu: 32 memory: 256GiB run billing { cpu: 2 memory: 8GiB }';

describe('physical-machine-underused', () => {
    test('reports a machine of which little is used and that nothing else can use', () =>
        expectFindings(`
service billing
environment prod { tier: production host h1 { ${little} } }
//                                       ^^ physical-machine-underused (hint)
environment dev { tier: development host h2 { ${little} } }`));

    test('counts instances, and what is used most', () =>
        expectFindings(`
service billing
environment prod {
  tier: production
  host h1 { reason: "…" cpu: 32 memory: 256GiB run billing x4 { cpu: 3 memory: 8GiB } }
  host h2 { reason: "…" cpu: 32 memory: 16GiB run billing { cpu: 1 memory: 8GiB } }
}`));

    test('accepts a reserve, a hypervisor, containers and figures that are missing', () =>
        expectFindings(`
service billing
service catalog
environment prod {
  tier: production
  host h1 { reserve: 80% ${little} }
  host h2 { hypervisor: kvm ${little} }
  host h3 { ${little} container c1 { run catalog { cpu: 1 memory: 1GiB } } }
  host h4 { reason: "…" cpu: 32 run billing }
  host h5 { reason: "…" run billing { cpu: 1 } }
  cluster jobs : nomad { host h6 { ${little} } }
}`));

    test('is evidence where no reason is stated', () =>
        expectFindings(`
service billing
environment prod { tier: production host h1 { cpu: 32 run billing { cpu: 1 } } }`));

    test('puts the service into a container', () =>
        expectFix(
            'physical-machine-underused',
            'Put each service into a container of its own',
            `service billing
environment prod {
  tier: production
  host h1 {
    reason: "the card reader"
    cpu: 32
    run billing { cpu: 1 }
  }
}
`,
            `service billing
environment prod {
  tier: production
  host h1 {
    reason: "the card reader"
    cpu: 32
    container billing-container {
      run billing { cpu: 1 }
    }
  }
}
`,
        ));
});

function expectFindings(snippet: string): void {
    expectFindingsOf('physical-machine-underused', snippet);
}
