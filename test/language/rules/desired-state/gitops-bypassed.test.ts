import { describe, test } from 'vitest';
import { expectFindingsOf, expectFix } from '../../../support/findings.ts';

describe('gitops-bypassed', () => {
    test('reports a step that changes what a GitOps tool keeps', () =>
        expectFindings(`
service order
environment staging { tier: staging cluster k8s : kubernetes { reconciled by argocd run order } }
environment prod { tier: production reconciled by flux run order }
pipeline delivery {
  step "roll out" by kubectl in staging
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ gitops-bypassed (info)
  step "roll out" by helm
//^^^^^^^^^^^^^^^^^^^^^^^ gitops-bypassed (warning)
  staging -> prod
}`));

    test('accepts commits, the installation of the tool, and environments of which it keeps only a part', () =>
        expectFindings(`
service order
service shop
environment staging { tier: staging cluster k8s : kubernetes { reconciled by argocd run order } run shop }
environment prod { tier: production reconciled by flux run order }
pipeline delivery {
  step "roll out" by kubectl in staging
  step "bootstrap the cluster" by kubectl in prod
  step "roll out" by git in prod
  staging -> prod
}`));

    test('lets the step commit', () =>
        expectFix(
            'gitops-bypassed',
            "Let 'roll out' commit to the source of the desired state",
            `service order

environment prod {
  tier: production
  reconciled by flux from "deploy"
  run order
}

pipeline delivery {
  step "roll out" by kubectl
  prod
}
`,
            `service order

environment prod {
  tier: production
  reconciled by flux from "deploy"
  run order
}

pipeline delivery {
  step "roll out" by git
  prod
}
`,
        ));
});

function expectFindings(snippet: string): void {
    expectFindingsOf('gitops-bypassed', snippet);
}
