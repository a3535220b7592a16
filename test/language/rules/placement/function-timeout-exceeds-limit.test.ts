import { describe, expect, test } from 'vitest';
import { speak } from '../../../../language/index.ts';
import { expectFindingsOf, expectFix } from '../../../support/findings.ts';
import { projectOf } from '../../../support/project.ts';

describe('function-timeout-exceeds-limit', () => {
    test('reports a timeout over the limit of the provider, in every environment', () =>
        expectFindings(`
function convert { timeout: 20min }
//                          ^^^^^ function-timeout-exceeds-limit (error)
function thumbnail
environment dev {
  tier: development
  faas lambda : aws-lambda {
    run convert
    run thumbnail { timeout: 901s }
//                           ^^^^ function-timeout-exceeds-limit (error)
  }
}`));

    test('reports a function that answers requests over the limit for answers, in any plan', () =>
        expectFindings(`
function report { trigger: http  timeout: 4min }
//                                        ^^^^ function-timeout-exceeds-limit
environment prod {
  faas functions : azure-functions { run report }
}`));

    test('reports a timeout that only a stated plan does not allow', () =>
        expectFindings(`
function convert
environment prod {
  faas small : azure-functions { plan: consumption  run convert { timeout: 11min } }
//                                                                         ^^^^^ function-timeout-exceeds-limit
  faas large : azure-functions { plan: premium  run convert { timeout: 11min } }
  faas unknown : azure-functions { run convert { timeout: 11min } }
}`));

    test('tells event triggers from others', () =>
        expectFindings(`
function on-upload { trigger: event  timeout: 10min }
//                                            ^^^^^ function-timeout-exceeds-limit
function on-request { trigger: http  timeout: 10min }
environment prod {
  faas functions : cloud-run-functions { run on-upload run on-request }
}`));

    test('accepts the limit itself, the placement that states less, and managed instances', () =>
        expectFindings(`
function convert { timeout: 20min }
environment prod {
  faas lambda : aws-lambda { run convert { timeout: 15min } }
}
environment second {
  faas lambda : aws-lambda { plan: managed-instances  run convert }
}`));

    test('says nothing about unknown providers and plans, nor about functions elsewhere', () =>
        expectFindings(`
function convert { timeout: 20min }
environment prod {
  faas own : openfaas { run convert }
  faas nameless { run convert }
  faas lambda : aws-lambda { plan: something-new  run convert }
}
environment second { cluster k8s : kubernetes { run convert } }`));

    test('prints the limit with its date and source', () => {
        const [finding] = projectOf(`
function convert { timeout: 20min }
environment prod { faas lambda : aws-lambda { run convert } }`).diagnostics;
        expect(finding && speak(finding.message, 'en')).toMatch(
            /'convert' may run for 20min in 'prod', but AWS Lambda stops it after 15min \(as of 20\d\d-\d\d-\d\d, https:.*\)\./,
        );
    });

    test('sets the timeout to the limit', () =>
        expectFix(
            'function-timeout-exceeds-limit',
            'Set the timeout to 15min',
            `function convert { timeout: 20min } // pictures
environment prod { faas lambda : aws-lambda { run convert } }
`,
            `function convert { timeout: 15min } // pictures
environment prod { faas lambda : aws-lambda { run convert } }
`,
        ));
});

function expectFindings(snippet: string): void {
    expectFindingsOf('function-timeout-exceeds-limit', snippet);
}
