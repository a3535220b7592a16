import { describe, test } from 'vitest';
import { expectFindingsOf, expectFix } from '../../../support/findings.ts';

describe('windows-container-footprint', () => {
    test('reports a large base under instances that follow the load, wherever the base is stated', () =>
        expectFindings(`
service billing { base: server-core }
service catalog
environment prod {
  tier: production
  cluster k8s : kubernetes { run billing x2..8 run catalog x1..3 { base: windows } }
//                               ^^^^^^^ windows-container-footprint (hint)
//                                                 ^^^^^^^ windows-container-footprint
  vm v1 { container c1 { base: windows-server run catalog x1..3 } }
//                                                ^^^^^^^ windows-container-footprint
}
environment dev { tier: development cluster one : kubernetes { run billing x2..8 } }`));

    test('accepts a fixed number, a small or unknown base, and a measured start', () =>
        expectFindings(`
service billing { base: server-core }
service catalog { base: nano-server }
service search
environment prod {
  tier: production
  cluster k8s : kubernetes {
    run billing x8
    run billing x2..8 { start: 10s }
    run billing x2..8 { base: nano-server }
    run catalog x2..8
    run search x2..8 { os: windows }
  }
}`));

    test('builds on a smaller base', () =>
        expectFix(
            'windows-container-footprint',
            "Build on 'nano-server'",
            `service billing { base: server-core } // printing
environment prod { tier: production  cluster k8s : kubernetes { run billing x2..8 } }
`,
            `service billing { base: nano-server } // printing
environment prod { tier: production  cluster k8s : kubernetes { run billing x2..8 } }
`,
        ));

    test('changes an inherited container where it is written', () =>
        expectFix(
            'windows-container-footprint',
            "Build on 'nano-server', in 'base' and everything that is like it",
            `service billing
environment base { cluster k8s : kubernetes { run billing x2..8 { base: server-core } } }
environment prod like base { tier: production }
`,
            `service billing
environment base { cluster k8s : kubernetes { run billing x2..8 { base: nano-server } } }
environment prod like base { tier: production }
`,
        ));
});

function expectFindings(snippet: string): void {
    expectFindingsOf('windows-container-footprint', snippet);
}
