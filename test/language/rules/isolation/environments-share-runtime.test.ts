import { describe, test } from 'vitest';
import { expectFindingsOf, expectFix } from '../../../support/findings.ts';

const live = `
service order
database orders
environment prod {
  tier: production
  cluster k8s : kubernetes { resource: "gke/shop-1" run order }
  database server main { resource: "rds/main" primary orders }
}
`;

describe('environments-share-runtime', () => {
    test('reports each thing once, in production, whatever it is called', () =>
        expectFindings(`
service order
database orders
environment prod {
  tier: production
  cluster k8s : kubernetes { resource: "gke/shop-1" run order }
//                                     ^^^^^^^^^^^^ environments-share-runtime (warning)
  database server main { resource: "rds/main" primary orders }
//                                 ^^^^^^^^^^ environments-share-runtime
}
environment staging {
  tier: staging
  cluster other : kubernetes { resource: "gke/shop-1" run order }
  database server second { resource: "rds/main" primary orders }
}
environment dev {
  tier: development
  cluster k8s : kubernetes { resource: "gke/shop-1" run order }
}`));

    test('says nothing about what is inside of what is shared', () =>
        expectFindings(`
service order
environment prod {
  tier: production
  host h1 { resource: "h1" vm v1 { resource: "h1/v1" run order } }
//                    ^^^^ environments-share-runtime
}
environment test {
  tier: test
  host h1 { resource: "h1" vm v1 { resource: "h1/v1" run order } }
}`));

    test('counts only what an environment states itself', () =>
        expectFindings(`${live}
environment staging like prod { tier: staging }`));

    test('is silent about names, two productions, and environments of an unknown tier', () =>
        expectFindings(`${live}
environment staging { tier: staging cluster k8s : kubernetes { run order } }
environment customer { tier: production cluster k8s : kubernetes { resource: "gke/shop-1" run order } }
environment unknown { cluster k8s : kubernetes { resource: "gke/shop-1" run order } }`));

    test('accepts sites, registries and pools of their own', () =>
        expectFindings(`
service order
environment prod {
  tier: production
  region seoul {
    resource: "seoul"
    registry images { resource: "ecr" }
    cluster k8s : kubernetes { resource: "k" pool a { resource: "k/a" run order } }
  }
}
environment staging {
  tier: staging
  region seoul {
    resource: "seoul"
    registry images { resource: "ecr" }
    cluster k8s : kubernetes { resource: "k" pool b { resource: "k/b" run order } }
  }
}`));

    test('reports pools that are the same, and what runs outside of them', () =>
        expectFindings(`
service order
environment prod {
  tier: production
  cluster k8s : kubernetes { resource: "k" pool a { resource: "k/a" run order } }
//                                     ^^^ environments-share-runtime
}
environment staging {
  tier: staging
  cluster k8s : kubernetes { resource: "k" pool b { resource: "k/b" run order } run order }
}`));

    test('leaves a gap for the other name', () =>
        expectFix(
            'environments-share-runtime',
            "Give 'staging' something else than 'gke/shop-1'",
            `${live}
environment staging {
  tier: staging
  cluster k8s : kubernetes { resource: "gke/shop-1"  run order }
}
`,
            `${live}
environment staging {
  tier: staging
  cluster k8s : kubernetes { resource: "…"  run order }
}
`,
        ));
});

function expectFindings(snippet: string): void {
    expectFindingsOf('environments-share-runtime', snippet);
}
