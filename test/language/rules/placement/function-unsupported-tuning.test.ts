import { describe, test } from 'vitest';
import { expectFindingsOf, expectFix } from '../../../support/findings.ts';

describe('function-unsupported-tuning', () => {
    test('reports a processor where it comes with the memory, in every environment', () =>
        expectFindings(`
function thumbnail
environment dev {
  tier: development
  faas lambda : aws-lambda { run thumbnail { memory: 512MB  cpu: 2 } }
//                                                               ^ function-unsupported-tuning (warning)
}`));

    test('reports what is stated where the plan lets nobody choose, but for memory, which says what is expected', () =>
        expectFindings(`
function thumbnail
environment prod {
  faas functions : azure-functions {
    plan: consumption
    run thumbnail { memory: 512MB  disk: 1GiB }
//                                       ^^^^ function-unsupported-tuning
  }
}`));

    test('accepts what may be chosen', () =>
        expectFindings(`
function thumbnail
environment prod {
  faas lambda : aws-lambda { run thumbnail { memory: 512MB  disk: 2GiB } }
}
environment second {
  faas run : cloud-run-functions { run thumbnail { cpu: 2  memory: 512MB } }
}
environment third {
  faas run : cloud-run { run thumbnail { cpu: 2 } }
}`));

    test('says nothing about plans and providers of which it is not known', () =>
        expectFindings(`
function thumbnail
environment prod {
  faas own : openfaas { run thumbnail { cpu: 2 } }
  faas premium : azure-functions { plan: premium  run thumbnail { cpu: 2 } }
  faas any : azure-functions { run thumbnail { cpu: 2 } }
  faas newer : aws-lambda { plan: managed-instances  run thumbnail { cpu: 2 } }
}`));

    test('removes the property', () =>
        expectFix(
            'function-unsupported-tuning',
            "Remove 'cpu'",
            `function thumbnail
environment prod {
  faas lambda : aws-lambda {
    run thumbnail {
      memory: 512MB
      cpu: 2 // two cores
    }
  }
}
`,
            `function thumbnail
environment prod {
  faas lambda : aws-lambda {
    run thumbnail {
      memory: 512MB
      // two cores
    }
  }
}
`,
        ));

    test('removes an inherited property where it is stated', () =>
        expectFix(
            'function-unsupported-tuning',
            "Remove 'cpu'",
            `function thumbnail
environment prod { faas lambda : aws-lambda { run thumbnail { cpu: 2 } } }
environment dr like prod
`,
            `function thumbnail
environment prod { faas lambda : aws-lambda { run thumbnail } }
environment dr like prod
`,
        ));
});

function expectFindings(snippet: string): void {
    expectFindingsOf('function-unsupported-tuning', snippet);
}
