import { describe, test } from 'vitest';
import { expectFindingsOf, expectFix } from '../../../support/findings.ts';

describe('containers-without-orchestrator', () => {
    test('reports containers of one service on several machines once', () =>
        expectFindings(`
service billing
service catalog
environment prod {
  tier: production
  vm v1 { container c1 { run billing } container c2 { run catalog } }
//                           ^^^^^^^ containers-without-orchestrator (warning)
  host h1 { pod p { container c3 { run billing } } container c4 { run catalog } }
}
environment staging {
  tier: staging
  vm v2 { container c5 { run billing } }
//                           ^^^^^^^ containers-without-orchestrator (info)
  vm v3 { container c6 { run billing } }
}
environment dev { tier: development vm v4 { container c7 { run billing } } vm v5 { container c8 { run billing } } }`));

    test('reports containers of five services, also on one machine', () =>
        expectFindings(`
service a
service b
service c
service d
service e
environment prod {
  tier: production
  vm v1 {
    container ca { run a }
//                     ^ containers-without-orchestrator
    container cb { run b } container cc { run c } container cd { run d } container ce { run e }
  }
}
environment second {
  tier: production
  vm v2 { container da { run a } container db { run b } container dc { run c } container dd { run d } }
}`));

    test.each([
        ['a cluster', 'cluster k : kubernetes { vm v1 { container c1 { run s } } vm v2 { container c2 { run s } } }'],
        ['a group', 'group g { vm v1 { container c1 { run s } } vm v2 { container c2 { run s } } }'],
        ['what reconciles', 'reconciled by nomad vm v1 { container c1 { run s } } vm v2 { container c2 { run s } }'],
        ['machines that are not modelled', 'zone a { container c1 { run s } } zone b { container c2 { run s } }'],
        ['instances without containers', 'vm v1 { run s } vm v2 { run s }'],
        [
            'agents',
            'vm v1 { container c1 { run s { role: infrastructure } } } vm v2 { container c2 { run s { role: infrastructure } } }',
        ],
    ])('accepts %s', (_, deployed) => expectFindings(`service s\nenvironment prod { tier: production ${deployed} }`));

    test('takes in what would be said of each instance', () =>
        expectFindingsOf(
            'no-desired-state-management',
            `service s
service t
environment prod {
  tier: production
  cluster k8s : kubernetes { run t }
  vm v1 { container c1 { run s } container c2 { run t } }
//                                                  ^ no-desired-state-management
  vm v2 { container c3 { run s } }
}`,
        ));

    test('lets an orchestrator run them, and nothing more is said of it', () =>
        expectFix(
            'containers-without-orchestrator',
            "Let 'nomad' run the containers on these machines",
            `service billing
environment prod {
  tier: production
  zone a {
    vm v1 { container c1 { run billing } }
    vm v2 { container c2 { run billing } }
  }
}
`,
            `service billing
environment prod {
  tier: production
  zone a {
    vm v1 { container c1 { run billing } }
    vm v2 { container c2 { run billing } }
    reconciled by nomad
  }
}
`,
        ));

    test('writes it where the machines are inherited from', () =>
        expectFix(
            'containers-without-orchestrator',
            "Let 'nomad' run the containers on these machines, in 'base' and everything that is like it",
            `service billing
environment base { vm v1 { container c1 { run billing } }  vm v2 { container c2 { run billing } } }
environment prod like base { tier: production }
`,
            `service billing
environment base { vm v1 { container c1 { run billing } }  vm v2 { container c2 { run billing } }  reconciled by nomad }
environment prod like base { tier: production }
`,
        ));
});

function expectFindings(snippet: string): void {
    expectFindingsOf('containers-without-orchestrator', snippet);
}
