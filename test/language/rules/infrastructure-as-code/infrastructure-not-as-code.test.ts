import { describe, test } from 'vitest';
import { expectFindingsOf, expectFix } from '../../../support/findings.ts';

describe('infrastructure-not-as-code', () => {
    test('says once for each production environment that there is no infrastructure code at all', () =>
        expectFindings(`
service order
environment prod {
//          ^^^^ infrastructure-not-as-code (info)
  tier: production
  cluster k8s : kubernetes { run order }
  database server db { }
}
environment staging like prod { tier: staging }`));

    test('reports each part without code once the project has some', () =>
        expectFindings(`
service order
environment prod {
  tier: production
  balancer order-lb for order
//         ^^^^^^^^ infrastructure-not-as-code (warning)
  vm v1 { provisioned by ansible }
  vm v2 { }
//   ^^ infrastructure-not-as-code
  region seoul {
    database server db : postgres { managed }
//                  ^^ infrastructure-not-as-code
  }
}`));

    test('reports the outermost part only', () =>
        expectFindings(`
service order
environment prod {
  tier: production
  cluster k8s : kubernetes {
//        ^^^ infrastructure-not-as-code
    balancer order-lb for order
    vm node-1 { }
  }
  vm v1 { provisioned by terraform }
}`));

    test('accepts code for the environment, or for a place around', () =>
        expectFindings(`
service order
environment prod {
  tier: production
  provisioned by terraform from "infra/prod"
  vm v1 { run order }
}
environment second {
  tier: production
  region seoul {
    provisioned by terraform
    vm v1 { run order }
    balancer order-lb for order
  }
}`));

    test('accepts platforms of providers, physical machines, and zones', () =>
        expectFindings(`
service order
function thumbnail
environment prod {
  tier: production
  zone a { host h1 { container c1 { run order } } }
  platform shop : app-engine { run order }
  faas lambda : aws-lambda { run thumbnail }
}
environment second { tier: production vm v1 { provisioned by terraform } }`));

    test('does not take a setup by hand for code', () =>
        expectFindings(`
environment prod {
  tier: production
  provisioned by hand
  vm v1 { provisioned by ansible }
  vm v2
//   ^^ infrastructure-not-as-code
}`));

    test('reports what is made by hand inside of what code describes', () =>
        expectFix(
            'infrastructure-not-as-code',
            "Describe 'v1' by terraform",
            `service order
environment prod {
  tier: production
  provisioned by terraform
  vm v1 {
    provisioned by hand
    run order
  }
}
`,
            `service order
environment prod {
  tier: production
  provisioned by terraform
  vm v1 {
    provisioned by terraform
    run order
  }
}
`,
        ));

    test('names a tool where the project has none', () =>
        expectFix(
            'infrastructure-not-as-code',
            "Describe 'prod' by terraform",
            `environment prod {
  tier: production
  vm v1
}
`,
            `environment prod {
  tier: production
  vm v1
  provisioned by terraform
}
`,
        ));

    test('asks where the code lies in a project that says it of other code', () =>
        expectFix(
            'infrastructure-not-as-code',
            "Describe 'v2' by ansible",
            `environment prod {
  tier: production
  vm v1 { provisioned by ansible from "machines" }
  vm v2
}
`,
            `environment prod {
  tier: production
  vm v1 { provisioned by ansible from "machines" }
  vm v2 {
    provisioned by ansible from "…"
  }
}
`,
        ));

    test('puts code in place of a setup by hand', () =>
        expectFix(
            'infrastructure-not-as-code',
            "Describe 'v2' by ansible",
            `environment prod {
  tier: production
  vm v1 { provisioned by ansible }
  vm v2 { provisioned by hand }
}
`,
            `environment prod {
  tier: production
  vm v1 { provisioned by ansible }
  vm v2 { provisioned by ansible }
}
`,
        ));

    test('describes a part by the tool that most others have', () =>
        expectFix(
            'infrastructure-not-as-code',
            "Describe 'v3' by terraform",
            `environment prod {
  tier: production
  vm v0 { provisioned by ansible }
  vm v1 { provisioned by terraform }
  vm v2 { provisioned by terraform }
  vm v3
  vm v4 { provisioned by puppet }
}
`,
            `environment prod {
  tier: production
  vm v0 { provisioned by ansible }
  vm v1 { provisioned by terraform }
  vm v2 { provisioned by terraform }
  vm v3 {
    provisioned by terraform
  }
  vm v4 { provisioned by puppet }
}
`,
        ));
});

function expectFindings(snippet: string): void {
    expectFindingsOf('infrastructure-not-as-code', snippet);
}
