import { describe, expect, test } from 'vitest';
import { speak } from '../../../../language/index.ts';
import { expectFindingsOf, expectFix } from '../../../support/findings.ts';
import { projectOf } from '../../../support/project.ts';

const logical = 'service billing\nservice catalog';

describe('container-os-mismatch', () => {
    test('reports the wrong system on a machine, a pool or a host, in every environment', () =>
        expectFindings(`${logical}
environment dev {
  tier: development
  vm v1 { os: linux container c1 { os: windows run billing { os: windows } } run catalog { os: windows } }
//                            ^^ container-os-mismatch (error)
//                                                                               ^^^^^^^ container-os-mismatch
  host h1 { os: windows pod p1 { os: linux } }
//                          ^^ container-os-mismatch
  cluster k8s : kubernetes { pool one { os: linux run billing { os: windows } } }
//                                                    ^^^^^^^ container-os-mismatch
}`));

    test('reports a cluster of which no pool will do, and no other', () =>
        expectFindings(`${logical}
environment prod {
  cluster one : kubernetes { pool p1 { os: linux } pool p2 { os: linux } run billing { os: windows } }
//                                                                           ^^^^^^^ container-os-mismatch
  cluster two : kubernetes { pool p3 { os: linux } pool p4 { os: windows } run billing { os: windows } }
  cluster three : kubernetes { pool p5 { os: linux } pool p6 run billing { os: windows } }
  cluster four : kubernetes { run billing { os: windows } }
}`));

    test('accepts what states nothing, and a kernel of its own', () =>
        expectFindings(`${logical}
environment prod {
  vm v1 { os: windows container c1 { run billing } container c2 { os: linux kernel: own run catalog } }
  vm v2 { container c3 { os: windows run billing } }
}`));

    test('compares releases of Windows that share a kernel', () =>
        expectFindings(`${logical}
environment prod {
  vm v1 { os: windows "ltsc2022" container c1 { os: windows "ltsc2019" } }
//                                         ^^ container-os-mismatch
  vm v2 { os: windows "ltsc2019" container c2 { os: windows "ltsc2022" kernel: own } }
//                                         ^^ container-os-mismatch
  vm v3 { os: windows "ltsc2022" container c3 { os: windows "ltsc2019" kernel: own } }
  vm v4 { os: windows "ltsc2025" container c4 { os: windows "ltsc2022" } }
  vm v5 { os: windows "LTSC2022" container c5 { os: windows "ltsc2022" } }
  vm v6 { os: windows "ltsc2022" container c6 { os: windows } container c7 { os: windows "20H2" } }
  vm v7 { os: linux "6.1" container c8 { os: linux "5.15" } }
}`));

    test('prints where releases are compared', () => {
        const [finding] = projectOf(
            'environment prod { vm v { os: windows "ltsc2022" container c { os: windows "ltsc2019" } } }',
        ).diagnostics.filter(({ code }) => code === 'container-os-mismatch');
        expect(finding && speak(finding.message, 'en')).toMatch(/\(as of 20\d\d-\d\d-\d\d, https:\S+\)\.$/);
    });

    test('moves it to a machine with the right system', () =>
        expectFix(
            'container-os-mismatch',
            "Move 'c1' to 'v2', which runs windows",
            `${logical}
environment prod {
  vm v1 {
    os: linux
    container c1 {
      os: windows // for the printer
      run billing
    }
  }
  vm v2 { os: windows }
}
`,
            `${logical}
environment prod {
  vm v1 {
    os: linux
  }
  vm v2 { os: windows  container c1 { os: windows /* for the printer */ run billing } }
}
`,
        ));

    test('gives an older container a kernel of its own', () =>
        expectFix(
            'container-os-mismatch',
            "Give 'c' a kernel of its own",
            `environment prod { vm v { os: windows "ltsc2022"  container c { os: windows "ltsc2019"  kernel: shared } } }
`,
            `environment prod { vm v { os: windows "ltsc2022"  container c { os: windows "ltsc2019"  kernel: own } } }
`,
        ));
});

function expectFindings(snippet: string): void {
    expectFindingsOf('container-os-mismatch', snippet);
}
