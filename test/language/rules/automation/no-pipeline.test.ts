import { describe, test } from 'vitest';
import { expectFindingsOf, expectFix } from '../../../support/findings.ts';

describe('no-pipeline', () => {
    test('says once for each production environment that there is no pipeline at all', () =>
        expectFindings(`
service order
service shipping
environment prod {
//          ^^^^ no-pipeline (info)
  tier: production
  run order
  run shipping
}
environment prod-us {
//          ^^^^^^^ no-pipeline (info)
  tier: production
  run order
}
environment staging { tier: staging run order }
environment dev { tier: development run order }`));

    test('reports each element that no pipeline delivers once there are pipelines', () =>
        expectFindings(`
service order
service shipping
environment staging { tier: staging run order run shipping }
//                                                ^^^^^^^^ no-pipeline (info)
environment prod {
  tier: production
  run order
  run shipping
//    ^^^^^^^^ no-pipeline (warning)
}
pipeline delivery for order { staging -> prod }`));

    test('reports an environment that is no stage', () =>
        expectFindings(`
service order
environment staging { tier: staging run order }
environment prod {
//          ^^^^ no-pipeline (warning)
  tier: production
  run order
}
pipeline delivery { staging }`));

    test('does not take infrastructure for a delivery', () =>
        expectFindings(`
service order
environment prod { tier: production run order }
//          ^^^^ no-pipeline
pipeline machines { purpose: infrastructure  prod }`));

    test('lets a pipeline for everything go on to the environment', () =>
        expectFix(
            'no-pipeline',
            "Let 'delivery' go on to 'prod'",
            `service order
environment staging { tier: staging  run order }
environment prod { tier: production  run order }
pipeline delivery { staging with approval }
`,
            `service order
environment staging { tier: staging  run order }
environment prod { tier: production  run order }
pipeline delivery { staging with approval -> prod }
`,
        ));

    test('accepts a pipeline that delivers everything', () =>
        expectFindings(`
service order
service shipping
environment prod { tier: production run order run shipping }
pipeline delivery { prod }`));

    test('accepts a desired state that is reconciled, in the environment or around the element', () =>
        expectFindings(`
service order
service shipping
environment prod {
  tier: production
  reconciled by flux from "deploy/prod"
  run order
}
environment second {
  tier: production
  cluster k8s : kubernetes {
    reconciled by argocd
    run order
  }
  run shipping
//    ^^^^^^^^ no-pipeline
}`));

    test('says nothing about an environment in which nothing runs', () =>
        expectFindings(`
service order
environment prod { tier: production }`));

    test('adds a pipeline through the environments in the order of their tiers', () =>
        expectFix(
            'no-pipeline',
            "Add the pipeline 'delivery'",
            `service order
environment prod { tier: production  run order }
environment prod-us { target: 99%  run order }
environment dev { tier: development }
environment staging { tier: staging }
`,
            `service order
environment prod { tier: production  run order }

pipeline delivery { dev -> staging -> prod -> prod-us }
environment prod-us { target: 99%  run order }
environment dev { tier: development }
environment staging { tier: staging }
`,
        ));

    test('adds a pipeline for one element', () =>
        expectFix(
            'no-pipeline',
            "Add the pipeline 'shipping-delivery'",
            `service order
service shipping
environment prod { tier: production  run order  run shipping }
pipeline delivery for order { prod }
`,
            `service order
service shipping
environment prod { tier: production  run order  run shipping }

pipeline shipping-delivery for shipping { prod }
pipeline delivery for order { prod }
`,
        ));
});

function expectFindings(snippet: string): void {
    expectFindingsOf('no-pipeline', snippet);
}
