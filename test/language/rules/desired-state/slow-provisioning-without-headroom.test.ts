import { describe, expect, test } from 'vitest';
import { speak } from '../../../../language/index.ts';
import { expectFindingsOf, expectFix } from '../../../support/findings.ts';
import { projectOf } from '../../../support/project.ts';

describe('slow-provisioning-without-headroom', () => {
    test('reports instances that follow the load but start slowly', () =>
        expectFindings(`
service order { start: 90s }
service shop { start: 30s }
service bill { load: bursty  start: 2min }
environment prod {
  tier: production
  cluster k8s : kubernetes {
    run order x2..10
//      ^^^^^ slow-provisioning-without-headroom (warning)
    run bill x2
//      ^^^^ slow-provisioning-without-headroom
    run shop x2..10
  }
  group machines { nodes: 2..6  vm v1 { run shop } }
//                                          ^^^^ slow-provisioning-without-headroom
}`));

    test('takes the time of a machine for an assumption only where none is stated', () => {
        expectFindings(`
service order
environment prod {
  tier: production
  group fast { nodes: 2..6  start: 20s  vm v1 { os: windows  run order } }
  group slow { nodes: 2..6  vm v1 { os: windows  run order } }
//                                                   ^^^^^ slow-provisioning-without-headroom
  group slower { nodes: 2..6  vm v1 { start: 3min  run order } }
//                                                     ^^^^^ slow-provisioning-without-headroom
}`);
        const machine = 'vm v1 { os: windows  run a x1..2 }';
        const { diagnostics } = projectOf(`service a
environment prod { tier: production  group g { ${machine} } }
`);
        const found = diagnostics.find(({ code }) => code === 'slow-provisioning-without-headroom');
        expect(found && speak(found.message, 'en')).toMatch(/5min .*, our assumption \(as of 2021-10-01, https:/);
    });

    test('adds the time of a pool that grows and of a container', () =>
        expectFindings(`
service order { start: 20s }
environment prod {
  tier: production
  cluster k8s : kubernetes {
    pool growing {
      nodes: 1..5
      start: 2min
      container c1 { run order x2..9 }
//                       ^^^^^ slow-provisioning-without-headroom
    }
    pool fixed {
      nodes: 5
      start: 2min
      container c2 { run order x2..9 }
    }
  }
}`));

    test('accepts instances in reserve, a steady load, a fixed number, functions, and an application container', () =>
        expectFindings(`
service order { start: 90s }
service shop { start: 90s  load: steady }
service nightly { start: 90s  workload: batch }
function thumb { start: 90s  load: bursty }
environment prod {
  tier: production
  cluster k8s : kubernetes {
    run order x2..10 { standby: 1 }
    run shop x2..10
    run nightly x1..4
  }
  faas lambda : aws-lambda { run thumb }
}
environment second { tier: production cluster k8s : kubernetes { run order x3 appserver tomcat { run order x1..2 } } }`));

    test('keeps an instance in reserve', () =>
        expectFix(
            'slow-provisioning-without-headroom',
            "Keep an instance of 'order' in reserve",
            `service order { start: 90s }
environment prod {
  tier: production
  cluster k8s : kubernetes {
    run order x2..10 {
      standby: 0
    }
  }
}
`,
            `service order { start: 90s }
environment prod {
  tier: production
  cluster k8s : kubernetes {
    run order x2..10 {
      standby: 1
    }
  }
}
`,
        ));
});

function expectFindings(snippet: string): void {
    expectFindingsOf('slow-provisioning-without-headroom', snippet);
}
