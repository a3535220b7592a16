import { describe, test } from 'vitest';
import { expectFindingsOf, expectFix } from '../../../support/findings.ts';

describe('mixed-infrastructure-tools', () => {
    test('reports two tools that do the same work on one thing', () =>
        expectFindings(`
environment prod {
  tier: production
  stack machines : ansible { covers v2 }
  vm v1 {
//   ^^ mixed-infrastructure-tools (hint)
    provisioned by terraform
    provisioned by pulumi
  }
  vm v2 { provisioned by puppet }
//   ^^ mixed-infrastructure-tools
}
environment second {
//          ^^^^^^ mixed-infrastructure-tools
  provisioned by terraform
  provisioned by bicep
  stack network : pulumi
}`));

    test('accepts layers, one engine under two names, unknown tools, and another tool for an inner part', () =>
        expectFindings(`
environment prod {
  provisioned by terraform
  provisioned by ansible
  provisioned by helm
  provisioned by our-own
  vm v1 { provisioned by cdk  provisioned by cloudformation }
  vm v2 { provisioned by pulumi }
}`));

    test('keeps one tool', () =>
        expectFix(
            'mixed-infrastructure-tools',
            "Describe 'v1' by 'pulumi' only",
            `environment prod {
  vm v1 {
    provisioned by terraform
    provisioned by ansible
    provisioned by pulumi
  }
}
`,
            `environment prod {
  vm v1 {
    provisioned by ansible
    provisioned by pulumi
  }
}
`,
        ));
});

function expectFindings(snippet: string): void {
    expectFindingsOf('mixed-infrastructure-tools', snippet);
}
