import { describe, test } from 'vitest';
import { expectFindingsOf } from '../../../support/findings.ts';

describe('faas-steady-load', () => {
    test('reports a steady load where calls are paid for, once a project asks for it', () =>
        expectFindings(`
checks ours { level hint for faas-steady-load }
function ingest { load: steady }
function thumbnail { load: bursty }
function report
environment prod {
  tier: production
  faas lambda : aws-lambda {
    run ingest
//      ^^^^^^ faas-steady-load (hint)
    run thumbnail
    run report
  }
}
environment second { tier: production  vm v1 { run ingest } }`));

    test('says nothing where nobody asks, nor in development', () => {
        const model = `
function ingest { load: steady }
environment prod { tier: production  faas lambda : aws-lambda { run ingest } }`;
        expectFindings(model);
        expectFindings(`checks ours { level hint for faas-steady-load }${model.replace('production', 'development')}`);
    });
});

function expectFindings(snippet: string): void {
    expectFindingsOf('faas-steady-load', snippet);
}
