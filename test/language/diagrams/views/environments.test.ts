import { test } from 'vitest';
import { expectOutline } from '../../../support/outline.ts';

test('draws environments in the order of the pipeline, with what is built, running, stubbed and missing', () =>
    expectOutline(
        `
service order { reads orders }
service shop
external bank
database orders
pipeline delivery { test -> staging -> prod with approval }

environment prod {
  tier: production
  target: 99.9%
  region seoul { zone a  zone b  cluster k8s { spans a, b  run order x3  run shop x2..4 } }
  database server db { primary orders }
}
environment staging like prod { tier: staging  without shop }
environment test { tier: test  vm v1 { run order }  stub bank }
`,
        'environments',
        `
environment test: virtual machine ×1 | service ×1 | stubbed: bank | not here: shop
environment staging: like prod | target 99.9% | region ×1 · zone ×2 | cluster ×1 | database server ×1 | service ×1 · instances ×3 | data nodes ×1 | not here: shop
environment prod: production | target 99.9% | region ×1 · zone ×2 | cluster ×1 | database server ×1 | service ×2 · instances ×5–7 | data nodes ×1
environment test -> environment staging: promotion
environment staging -> environment prod: promotion (approval)
`,
    ));

test('leads through the steps of a pipeline', () =>
    expectOutline(
        `
environment test
environment prod
pipeline delivery {
  step "scan the image" by trivy
  step "migrate the schema" by hand in prod
  test -> prod with approval
}
`,
        'environments',
        `
environment test: environment
environment prod: environment
step scan the image: by trivy
step migrate the schema: by hand
step scan the image by trivy in test -> environment test: promotion
environment test -> step migrate the schema by hand in prod: promotion
step migrate the schema by hand in prod -> environment prod: promotion (approval)
`,
    ));

test('draws pipelines that go the same way as one arrow, and others beside it', () =>
    expectOutline(
        `
service order
service shop
service stock
environment test
environment prod
pipeline orders for order { test -> prod }
pipeline shops for shop { test -> prod }
pipeline stocks for stock { test -> prod with approval }
pipeline hotfix { prod }
`,
        'environments',
        `
environment test: environment
environment prod: environment | starts here: hotfix
environment test -> environment prod: promotion (orders, shops)
environment test -> environment prod: promotion (stocks, approval)
`,
    ));

test('orders environments by tier where no pipeline says how', () =>
    expectOutline(
        `
environment prod { tier: production }
environment dev { tier: development }
environment stage { tier: staging }
`,
        'environments',
        `
environment dev: development
environment stage: staging
environment prod: production
`,
    ));

test('tells what starts in an environment where no arrow leads to it', () =>
    expectOutline(
        `
environment test
environment prod
pipeline hotfix { prod with approval }
pipeline delivery { test -> prod }
pipeline previews { test }
pipeline scanned { step "scan" by trivy  test with manual }
`,
        'environments',
        `
environment test: environment | starts here: previews
environment prod: environment | starts here: hotfix (approval)
step scan: by trivy
environment test -> environment prod: promotion (delivery)
step scan by trivy in test -> environment test: promotion (scanned, work by hand)
`,
    ));
