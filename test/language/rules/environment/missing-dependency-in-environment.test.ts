import { describe, test } from 'vitest';
import { expectFindingsOf, expectFix } from '../../../support/findings.ts';

const logical = `
service shipping { calls order calls stock }
service billing { calls order }
service order { calls stock }
service stock
environment prod { run shipping run billing run order run stock }
`;

describe('missing-dependency-in-environment', () => {
    test('reports the first caller of what is missing, in every environment', () =>
        expectFindings(`${logical}
environment dev { tier: development run shipping run billing }
//                                      ^^^^^^^^ missing-dependency-in-environment (error)
environment test { tier: test run shipping run order run billing }
//                                ^^^^^^^^ missing-dependency-in-environment
environment other { tier: test run billing run stock }
//                                 ^^^^^^^ missing-dependency-in-environment`));

    test('accepts stand-ins, and environments without the callers', () =>
        expectFindings(`${logical}
environment test { run shipping stub order stub stock }
environment part { run stock }`));

    test('looks only at calls that need an answer', () =>
        expectFindings(`
external bank
topic placed
queue jobs
database orders
service planned { status: planned }
service extra
service order {
  calls bank calls extra { need: optional } calls planned
  publishes placed sends jobs reads orders
}
service listener { subscribes placed receives jobs }
environment prod { run order run extra run listener }
environment test { run order }`));

    test('leaves what runs nowhere to service-not-deployed', () =>
        expectFindings(`
service order { calls stock }
service stock
environment prod { run order }`));

    test('runs it beside its caller, with stand-ins for what it calls', () =>
        expectFix(
            'missing-dependency-in-environment',
            "Run 'order' in 'test'",
            `${logical}
environment test {
  cluster k8s : kubernetes {
    run billing
  }
}
`,
            `${logical}
environment test {
  cluster k8s : kubernetes {
    run billing
    run order
  }
  stub stock
}
`,
        ));

    test('lets stand-ins answer', () =>
        expectFix(
            'missing-dependency-in-environment',
            "Let stand-ins answer for 'order', 'stock' in 'test'",
            `${logical}
environment test { run shipping }
`,
            `${logical}
environment test { run shipping  stub order  stub stock }
`,
        ));

    test('lets a stand-in answer where an environment leaves it out, for all that are like it', () =>
        expectFix(
            'missing-dependency-in-environment',
            "Let a stand-in answer for 'order' in 'test'",
            `${logical}
environment review like test { tier: development }
environment test like prod {
  tier: test
  without order
}
`,
            `${logical}
environment review like test { tier: development }
environment test like prod {
  tier: test
  without order
  stub order
}
`,
        ));
});

function expectFindings(snippet: string): void {
    expectFindingsOf('missing-dependency-in-environment', snippet);
}
