import { describe, test } from 'vitest';
import { expectFindingsOf, expectFix } from '../../../support/findings.ts';

const model = `
service order
service stock
environment dev { tier: development run order run stock }
environment test { tier: test run order run stock }
environment staging { tier: staging run order }
environment prod { tier: production run order run stock }
`;

describe('pipeline-skips-environment', () => {
    test('reports each stage that goes past environments', () =>
        expectFindings(`${model}
pipeline one { dev -> prod with approval }
//                    ^^^^^^^^^^^^^^^^^^ pipeline-skips-environment (warning)
pipeline two { staging -> prod }
//             ^^^^^^^ pipeline-skips-environment
pipeline whole { dev -> test -> staging -> prod }`));

    test('lets order decide where it is stated', () =>
        expectFindings(`
service order
environment first { order: 1 tier: test run order }
environment second { order: 2 tier: test run order }
environment prod { order: 3 tier: production run order }
environment late like prod { tier: staging }
pipeline one { second -> prod }
//             ^^^^^^ pipeline-skips-environment
//                       ^^^^ pipeline-skips-environment`));

    test('takes the place of no-pipeline for what is skipped', () =>
        expectFindingsOf('no-pipeline', `${model}pipeline quick { dev -> test -> prod }`));

    test('does not miss environments of developers, of the same tier, or without the services', () =>
        expectFindings(`${model}
environment load-test { tier: test run order }
pipeline orders for order { test -> staging -> prod }
pipeline stocks for stock { test -> prod }`));

    test('accepts that another pipeline brings the services there and ends before', () =>
        expectFindings(`${model}
pipeline build { dev -> test -> staging }
pipeline release { prod }`));

    test('inserts all that is skipped, in its order', () =>
        expectFix(
            'pipeline-skips-environment',
            "Let 'quick' go through 'test', 'staging'",
            `${model.replace(/environment test.*\n/, '')}environment test { tier: test  run order  run stock }
pipeline quick { dev -> prod with approval }
`,
            `${model.replace(/environment test.*\n/, '')}environment test { tier: test  run order  run stock }
pipeline quick { dev -> test -> staging -> prod with approval }
`,
        ));
});

function expectFindings(snippet: string): void {
    expectFindingsOf('pipeline-skips-environment', snippet);
}
