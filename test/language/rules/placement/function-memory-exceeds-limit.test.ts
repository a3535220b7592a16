import { describe, expect, test } from 'vitest';
import { speak } from '../../../../language/index.ts';
import { expectFindingsOf, expectFix } from '../../../support/findings.ts';
import { projectOf } from '../../../support/project.ts';

describe('function-memory-exceeds-limit', () => {
    test('reports too much and too little, in every environment', () =>
        expectFindings(`
function convert
function greet
environment dev {
  tier: development
  faas lambda : aws-lambda {
    run convert { memory: 11GB }
//                        ^^^^ function-memory-exceeds-limit (error)
    run greet { memory: 64MB }
//                      ^^^^ function-memory-exceeds-limit (error)
  }
}`));

    test('reports what lies between the steps', () =>
        expectFindings(`
function convert
environment prod {
  faas lambda : aws-lambda {
    run convert { memory: 200.5MiB }
//                        ^^^^^^^^ function-memory-exceeds-limit
  }
}`));

    test('reports what only a stated plan does not offer', () =>
        expectFindings(`
function convert
environment prod {
  faas small : azure-functions { plan: consumption  run convert { memory: 2GiB } }
//                                                                        ^^^^ function-memory-exceeds-limit
  faas large : azure-functions { plan: premium  run convert { memory: 2GiB } }
  faas any : azure-functions { run convert { memory: 2GiB } }
  faas none : azure-functions { run convert { memory: 20GiB } }
//                                                    ^^^^^ function-memory-exceeds-limit
}`));

    test('takes either reading of a megabyte, and both limits themselves', () =>
        expectFindings(`
function a
function b
function c
function d
environment prod {
  faas lambda : aws-lambda {
    run a { memory: 128MB }
    run b { memory: 128MiB }
    run c { memory: 10GiB }
    run d { memory: 10240MB }
  }
}`));

    test('says nothing about unknown providers and plans, nor about functions elsewhere', () =>
        expectFindings(`
function convert
environment prod {
  faas own : openfaas { run convert { memory: 64GiB } }
  faas lambda : aws-lambda { plan: something-new  run convert { memory: 64GiB } }
}
environment second { cluster k8s : kubernetes { run convert { memory: 64GiB } } }`));

    test('prints what is offered, with its date and source', () => {
        const [finding] = projectOf(`
function convert
environment prod { faas lambda : aws-lambda { run convert { memory: 12GB } } }`).diagnostics;
        expect(finding && speak(finding.message, 'en')).toMatch(
            /'convert' asks for 12GB in 'prod', but AWS Lambda offers 128MB to 10240MB \(as of 20\d\d-.*https:.*\)\./,
        );
    });

    test('sets the memory to the nearest size', () =>
        expectFix(
            'function-memory-exceeds-limit',
            'Set the memory to 128MB',
            `function greet
environment prod { faas lambda : aws-lambda { run greet { memory: 64MB } } } // small
`,
            `function greet
environment prod { faas lambda : aws-lambda { run greet { memory: 128MB } } } // small
`,
        ));

    test('sets the memory of a template only here, or in the template', () => {
        const before = `function convert
template run big { memory: 12GB }
environment prod { faas lambda : aws-lambda { run convert is big } }
`;
        expectFix(
            'function-memory-exceeds-limit',
            "Set the memory to 10240MB, in 'prod' only",
            before,
            before.replace('is big }', 'is big { memory: 10240MB } }'),
        );
        expectFix(
            'function-memory-exceeds-limit',
            'Set the memory to 10240MB, in the template and everything that is made from it',
            before,
            before.replace('12GB', '10240MB'),
        );
    });
});

function expectFindings(snippet: string): void {
    expectFindingsOf('function-memory-exceeds-limit', snippet);
}
