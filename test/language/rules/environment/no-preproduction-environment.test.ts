import { describe, test } from 'vitest';
import { expectFindingsOf, expectFix } from '../../../support/findings.ts';

const logical = `
service order { calls stock }
service stock
service agent
service later { status: planned }
`;

describe('no-preproduction-environment', () => {
    test('reports production that a pipeline reaches first, once for all services', () =>
        expectFindings(`${logical}
environment prod { tier: production run order run stock }
//          ^^^^ no-preproduction-environment (info)
pipeline delivery { prod }`));

    test('reports what every earlier environment leaves out', () =>
        expectFindings(`${logical}
environment test { tier: test run stock stub order }
environment prod { tier: production run order run stock }
//          ^^^^ no-preproduction-environment (warning)`));

    test('is silent about a model of production alone', () =>
        expectFindings(`${logical}
environment prod { tier: production run order }
environment customer { tier: production run order }`));

    test('is content with one earlier environment, by stage, tier or order', () =>
        expectFindings(`${logical}
environment one { run order }
environment dev { tier: development run stock }
environment prod { tier: production run order run stock }
pipeline delivery { one -> prod }`));

    test('takes an empty environment for one that is meant for everything', () =>
        expectFindings(`${logical}
environment staging { tier: staging }
environment prod { tier: production run order }
pipeline delivery { staging -> prod }`));

    test('accepts canaries, agents and plans', () =>
        expectFindings(`${logical}
environment prod {
  tier: production
  run order { rollout: canary }
  run agent { role: infrastructure }
  run later
}
pipeline delivery { prod }`));

    test('takes an earlier production for a trial of the next one', () =>
        expectFindings(`${logical}
environment small { tier: production run order run stock }
//          ^^^^^ no-preproduction-environment (info)
environment large { tier: production run order run stock }
pipeline delivery { small -> large }`));

    test('does not speak in other environments', () =>
        expectFindings(`${logical}
environment staging { tier: staging run order }
pipeline delivery { staging }`));

    test('adds an environment and the stages', () =>
        expectFix(
            'no-preproduction-environment',
            "Add the environment 'staging' before 'prod'",
            `service order
environment prod {
  tier: production
  run order
}
pipeline delivery { prod with approval }
`,
            `service order
environment prod {
  tier: production
  run order
}

environment staging like prod {
  tier: staging
}
pipeline delivery { staging -> prod with approval }
`,
        ));

    test('runs what is left out, with stand-ins for what it calls', () =>
        expectFix(
            'no-preproduction-environment',
            "Run 'order' in 'test'",
            `service order { calls stock }
service stock
service search
environment test {
  tier: test
  run search
}
environment prod {
  tier: production
  run search
  run order
  run stock { rollout: canary }
}
`,
            `service order { calls stock }
service stock
service search
environment test {
  tier: test
  run search
  run order
  stub stock
}
environment prod {
  tier: production
  run search
  run order
  run stock { rollout: canary }
}
`,
        ));
});

function expectFindings(snippet: string): void {
    expectFindingsOf('no-preproduction-environment', snippet);
}
