import { describe, expect, test } from 'vitest';
import { speak } from '../../../../language/index.ts';
import { runtimeName } from '../../../../language/profiles/runtime-name.ts';
import { expectFindingsOf, expectFix } from '../../../support/findings.ts';
import { projectOf } from '../../../support/project.ts';

describe('function-runtime-unsupported', () => {
    test('reports a language and a version that are not offered, in every environment', () =>
        expectFindings(`
function report { runtime: php8 }
//                         ^^^^ function-runtime-unsupported (error)
function old { runtime: java6 }
//                      ^^^^^ function-runtime-unsupported (error)
environment dev {
  tier: development
  faas lambda : aws-lambda { run report  run old }
}`));

    test('warns of a version that the provider has deprecated', () =>
        expectFindings(`
function report
environment prod {
  faas lambda : aws-lambda { run report { runtime: python "3.7" } }
//                                                 ^^^^^^^^^^^^ function-runtime-unsupported (warning)
}`));

    test.each([
        'nodejs24',
        'nodejs "24.x"',
        'node "24"',
        'typescript',
        'python "3.13"',
        'python3-13',
        'python3',
        'java21',
        'kotlin',
        'dotnet8',
        'go',
        'golang',
        'rust',
        'provided "al2023"',
        'java "8.al2"',
    ])('accepts %s on Lambda', (runtime) =>
        expectFindings(`
function report { runtime: ${runtime} }
environment prod { faas lambda : aws-lambda { run report } }`),
    );

    test('accepts an image, and says nothing about unknown providers and containers', () =>
        expectFindings(`
function report { runtime: php8  image: "shop/report:2" }
function query { runtime: php8 }
environment prod {
  faas lambda : aws-lambda { run report  run query { image: "shop/query:2" } }
  faas own : openfaas { run query }
  faas run : cloud-run { run query }
  faas functions : cloud-run-functions { run query }
}`));

    test('prints the date and the source', () => {
        const [finding] = projectOf(`
function report { runtime: php8 }
environment prod { faas lambda : aws-lambda { run report } }`).diagnostics;
        expect(finding && speak(finding.message, 'en')).toMatch(
            /AWS Lambda does not offer \(as of 20\d\d-.*https:.*\)\./,
        );
    });

    test('moves to the next version that is supported', () => {
        const before = `function report { runtime: nodejs18 } // reports
environment prod { faas lambda : aws-lambda { run report } }
`;
        expectFix('function-runtime-unsupported', 'Move to nodejs20', before, before.replace('nodejs18', 'nodejs20'));
        const python = before.replace('nodejs18', 'python "3.7"');
        const newer = before.replace('nodejs18', 'python "3.9"');
        expectFix('function-runtime-unsupported', 'Move to python3.9', python, newer);
    });

    test('packages the function as an image', () =>
        expectFix(
            'function-runtime-unsupported',
            "Package 'report' as a container image",
            `function report { runtime: php8 }
environment prod { faas lambda : aws-lambda { run report } }
`,
            `function report { runtime: php8  image: "…" }
environment prod { faas lambda : aws-lambda { run report } }
`,
        ));
});

test.each([
    ['nodejs24', 'nodejs', '24'],
    ['node "24.x"', 'nodejs', '24'],
    ['python3.13', 'python', '313'],
    ['java8.al2', 'java', '8'],
    ['C#', 'c#', ''],
    ['.net8', '', '8'],
])('%s is the family %s and the version %s', (written, family, version) => {
    expect(runtimeName(written)).toEqual({ family, version });
});

function expectFindings(snippet: string): void {
    expectFindingsOf('function-runtime-unsupported', snippet);
}
