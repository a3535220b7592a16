import { describe, test } from 'vitest';
import { expectFindingsOf, expectFix } from '../../../support/findings.ts';

describe('environment-not-reproducible', () => {
    test('reports an environment whose kinds of infrastructure are built by another tool', () =>
        expectFindings(`
service order
environment prod { tier: production provisioned by terraform cluster k8s : kubernetes { run order } }
environment staging {
//          ^^^^^^^ environment-not-reproducible (info)
  tier: staging
  cluster k8s : kubernetes { provisioned by pulumi  run order }
}`));

    test('accepts one tool that both have, kinds that only one has, and what developers do', () =>
        expectFindings(`
service order
environment prod {
  tier: production
  provisioned by terraform
  vm v1 { provisioned by ansible  run order }
}
environment staging { tier: staging provisioned by ansible vm v1 { run order } }
environment test { tier: test provisioned by pulumi cluster k8s : kubernetes { run order } }
environment dev { tier: development provisioned by vagrant vm v1 { run order } }`));

    test('leaves parts without any code to the rule about them', () =>
        expectFindings(`
service order
environment prod { tier: production provisioned by terraform vm v1 { run order } }
environment staging { tier: staging vm v1 { provisioned by hand  run order } }`));

    test('describes both by the same tool', () =>
        expectFix(
            'environment-not-reproducible',
            "Describe 'staging' by terraform",
            `environment prod {
  tier: production
  provisioned by terraform
  vm v1
}

environment staging {
  tier: staging
  provisioned by pulumi from "infra"
  vm v1
}
`,
            `environment prod {
  tier: production
  provisioned by terraform
  vm v1
}

environment staging {
  tier: staging
  provisioned by terraform from "infra"
  vm v1
}
`,
        ));
});

function expectFindings(snippet: string): void {
    expectFindingsOf('environment-not-reproducible', snippet);
}
