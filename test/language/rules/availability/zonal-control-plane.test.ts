import { describe, test } from 'vitest';
import { expectFindingsOf, expectFix } from '../../../support/findings.ts';

describe('zonal-control-plane', () => {
    test('reports a cluster over zones whose control plane stands in one', () =>
        expectFindings(`
environment prod {
  tier: production
  zone a
  zone b
  cluster k8s : kubernetes {
    control-plane: zonal
//                 ^^^^^ zonal-control-plane (info)
    spans a, b
  }
  cluster other : kubernetes {
    control-plane: zonal
//                 ^^^^^ zonal-control-plane
    pool one { spans a }
    pool two { spans b }
  }
}`));

    test('accepts a cluster in one zone, and one that does not say where its control plane stands', () =>
        expectFindings(`
environment prod {
  tier: production
  zone a
  zone b
  cluster one : kubernetes {
    control-plane: zonal
    spans a
  }
  cluster two : kubernetes { spans a, b }
  cluster three : kubernetes {
    control-plane: regional
    spans a, b
  }
}`));

    test('spreads the control plane in the environment that states it', () =>
        expectFix(
            'zonal-control-plane',
            "Spread the control plane of 'k8s' over zones, in 'prod' and everything that is like it",
            `environment prod {
  zone a
  zone b
  cluster k8s : kubernetes {
    control-plane: zonal
    spans a, b
  }
}
environment live like prod {
  tier: production
}
`,
            `environment prod {
  zone a
  zone b
  cluster k8s : kubernetes {
    control-plane: regional
    spans a, b
  }
}
environment live like prod {
  tier: production
}
`,
        ));
});

function expectFindings(snippet: string): void {
    expectFindingsOf('zonal-control-plane', snippet);
}
