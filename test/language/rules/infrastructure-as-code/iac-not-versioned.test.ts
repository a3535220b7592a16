import { describe, test } from 'vitest';
import { expectFindingsOf, expectFix } from '../../../support/findings.ts';

describe('iac-not-versioned', () => {
    test('reports stacks without a repository and tools without a path once the project states one', () =>
        expectFindings(`
environment prod {
  tier: production
  provisioned by terraform from "infra"
  stack machines : ansible { covers v1 }
//      ^^^^^^^^ iac-not-versioned
  vm v1
  vm v2 { provisioned by puppet }
//        ^^^^^^^^^^^^^^^^^^^^^ iac-not-versioned
}`));

    test('says nothing where the project never states where its code lies', () =>
        expectFindings(`
environment prod {
  tier: production
  provisioned by terraform
  stack machines : ansible
}`));

    test('accepts a repository, a path in this one, a version, and a stack that tells it for its tool', () =>
        expectFindings(`
environment prod {
  stack a : ansible { repository: "git.example.com/a" }
  stack b : ansible { path: "infra" }
  stack c : terraform { version: "1.2" }
  vm v1 { provisioned by ansible }
  vm v2 { provisioned by hand }
}`));

    test('says once what an environment takes over', () =>
        expectFindings(`
environment prod {
  tier: production
  provisioned by terraform
//^^^^^^^^^^^^^^^^^^^^^^^^ iac-not-versioned
}
environment staging like prod { tier: staging }
environment test { tier: test provisioned by terraform from "infra" }`));

    test('states a repository', () =>
        expectFix(
            'iac-not-versioned',
            "State the repository of 'machines'",
            `environment prod {
  provisioned by terraform from "infra"
  stack machines : ansible
}
`,
            `environment prod {
  provisioned by terraform from "infra"
  stack machines : ansible {
    repository: "…"
  }
}
`,
        ));

    test('states where the code lies', () =>
        expectFix(
            'iac-not-versioned',
            "State where the code of 'puppet' lies",
            `environment prod {
  provisioned by terraform from "infra"
  vm v1 { provisioned by puppet }
}
`,
            `environment prod {
  provisioned by terraform from "infra"
  vm v1 { provisioned by puppet from "…" }
}
`,
        ));
});

function expectFindings(snippet: string): void {
    expectFindingsOf('iac-not-versioned', snippet);
}
