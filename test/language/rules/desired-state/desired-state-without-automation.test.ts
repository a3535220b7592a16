import { describe, test } from 'vitest';
import { expectFindings, expectFindingsOf, expectFix } from '../../../support/findings.ts';

describe('desired-state-without-automation', () => {
    test('reports what people do for instances that a platform keeps', () =>
        expectFindingsOf(
            'desired-state-without-automation',
            `
service order
environment staging { tier: staging cluster k8s : kubernetes { run order } }
environment prod { tier: production reconciled by nomad run order }
pipeline delivery {
  step "migrate the schema" by hand in staging
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ desired-state-without-automation (info)
  staging -> prod with manual
//           ^^^^^^^^^^^^^^^^ desired-state-without-automation (warning)
}`,
        ));

    test('says of one stage what is most specific', () =>
        expectFindings(`
service order
environment staging { tier: staging provisioned by terraform cluster k8s : kubernetes { run order } }
environment prod {
  tier: production
  provisioned by terraform
  cluster k8s : kubernetes { run order }
}
pipeline delivery { staging -> prod with manual }
//                             ^^^^^^^^^^^^^^^^ desired-state-without-automation`));

    test('accepts approvals, and says nothing of instances that nothing keeps or that the pipeline does not deliver', () =>
        expectFindingsOf(
            'desired-state-without-automation',
            `
service order
service shipping
environment staging { tier: staging cluster k8s : kubernetes { run order } }
environment prod { tier: production cluster k8s : kubernetes { run order } vm v1 { run shipping } }
pipeline order-delivery for order { staging -> prod with approval }
pipeline shipping-delivery for shipping { prod with manual }`,
        ));

    test('leaves people only the approval', () =>
        expectFix(
            'desired-state-without-automation',
            'Deploy by the pipeline after an approval',
            `service order

environment prod {
  tier: production
  cluster k8s : kubernetes { run order }
}

pipeline delivery { prod with manual }
`,
            `service order

environment prod {
  tier: production
  cluster k8s : kubernetes { run order }
}

pipeline delivery { prod with approval }
`,
        ));
});
