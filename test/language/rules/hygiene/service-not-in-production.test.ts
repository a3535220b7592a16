import { describe, test } from 'vitest';
import { expectFindingsOf, expectFix } from '../../../support/findings.ts';

describe('service-not-in-production', () => {
    test('reports what stays in staging, and what is called and stays before', () =>
        expectFindings(`
service shop { calls advice { need: optional } }
service advice
//      ^^^^^^ service-not-in-production (info)
service trial
//      ^^^^^ service-not-in-production
environment test { tier: test run shop run advice }
environment staging { tier: staging run shop run trial }
environment prod { tier: production run shop }`));

    test('accepts plans, farewells, tools, agents and stand-ins', () =>
        expectFindings(`
service shop { calls bank }
service bank
service a { status: planned }
service b { status: retiring }
service load { calls shop }
service agent
environment test { tier: test run shop run load run bank }
environment staging { tier: staging run a run b run agent { role: infrastructure } }
environment prod { tier: production run shop stub bank }`));

    test('leaves what production misses to missing-dependency-in-environment', () =>
        expectFindings(`
service shop { calls bank }
service bank
environment staging { tier: staging run shop run bank }
environment prod { tier: production run shop }`));

    test('is silent without production, and while nothing runs there', () =>
        expectFindings(`
service shop
environment staging { tier: staging run shop }
environment prod { tier: production }`));

    test('runs it in the place of the same name', () =>
        expectFix(
            'service-not-in-production',
            "Run 'advice' in 'prod'",
            `service shop
service advice
environment staging {
  tier: staging
  region seoul { cluster k8s : kubernetes { run shop  run advice } }
}
environment prod {
  tier: production
  region seoul {
    cluster k8s : kubernetes {
      run shop
    }
  }
}
`,
            `service shop
service advice
environment staging {
  tier: staging
  region seoul { cluster k8s : kubernetes { run shop  run advice } }
}
environment prod {
  tier: production
  region seoul {
    cluster k8s : kubernetes {
      run shop
      run advice
    }
  }
}
`,
        ));

    test('lets it be planned', () =>
        expectFix(
            'service-not-in-production',
            "State that 'advice' is planned",
            `service shop
service advice { status: active }
environment staging { tier: staging  run shop  run advice }
environment prod { tier: production  run shop }
`,
            `service shop
service advice { status: planned }
environment staging { tier: staging  run shop  run advice }
environment prod { tier: production  run shop }
`,
        ));
});

function expectFindings(snippet: string): void {
    expectFindingsOf('service-not-in-production', snippet);
}
