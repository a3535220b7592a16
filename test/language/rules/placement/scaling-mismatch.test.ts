import { describe, expect, test } from 'vitest';
import { speak } from '../../../../language/index.ts';
import { expectFindingsOf, expectFix } from '../../../support/findings.ts';
import { projectOf } from '../../../support/project.ts';

describe('scaling-mismatch', () => {
    test('reports a database that a function may overwhelm', () =>
        expectFindings(`
function quote { reads prices  writes prices }
database prices { connections: 100 }
//                             ^^^ scaling-mismatch (warning)
environment prod { tier: production  faas lambda : aws-lambda { run quote } }`));

    test('weakens it in staging and says nothing in development', () => {
        const model = (tier: string, level: string) => `
function quote { reads prices }
database prices { connections: 100 }
${level}
environment prod { tier: ${tier}  faas lambda : aws-lambda { run quote } }`;
        expectFindings(model('staging', '//                             ^^^ scaling-mismatch (info)'));
        expectFindings(model('development', ''));
    });

    test('adds up what several callers bring, with the connections that each opens', () =>
        expectFindings(`
service order { reads prices { connections: 5 } }
function quote { reads prices }
database prices { connections: 100 }
//                             ^^^ scaling-mismatch
database stock { connections: 100 }
service shop { reads stock { connections: 5 } }
environment prod {
  tier: production
  run order x2..10
  run shop x2..20
  faas own : openfaas { run quote { concurrency: 51 } }
}`));

    test('follows requests through what nothing limits', () =>
        expectFindings(`
function quote { calls front }
gateway front { calls order }
service order { writes orders }
database orders { connections: 100 }
//                             ^^^ scaling-mismatch
environment prod {
  tier: production
  faas lambda : aws-lambda { run quote }
  run front x2
  run order x2
}`));

    test('reports a service that takes fewer requests than come', () =>
        expectFindings(`
function quote { calls order }
service order
environment prod {
  tier: production
  faas lambda : aws-lambda { run quote }
  run order x2..5 { concurrency: 80 }
//                               ^^ scaling-mismatch
}
environment second {
  tier: production
  faas lambda : aws-lambda { run quote }
  run order x2..5 { concurrency: 200 }
}`));

    test('accepts queues, proxies, pools, limits that fit and calls that are optional', () =>
        expectFindings(`
function a { reads d { pooling: proxy } }
function b { sends jobs }
function c { reads d }
function e { calls pooled  calls limited  reads d { need: optional } }
service worker { receives jobs  writes d { connections: 10 } }
service pooled { writes d { connections: 10 } }
service limited { writes d }
queue jobs
database d { connections: 60 }
environment prod {
  tier: production
  faas lambda : aws-lambda { run a run b run c { concurrency: 60 } run e }
  run worker x2
  run pooled x2
  run limited x2 { concurrency: 500 }
}`));

    test('says nothing where either end is not known', () =>
        expectFindings(`
function quote { reads prices  calls order }
function other { reads rates }
service order { reads rates }
database prices
database rates { connections: 10 }
environment prod {
  tier: production
  faas own : openfaas { run other }
  faas lambda : aws-lambda { run quote }
  run order x2 { concurrency: 1000 }
}`));

    test('counts the nodes that serve, and the limit that functions share once', () =>
        expectFindings(`
function quote { reads prices }
function book { writes prices }
database prices { connections: 500 }
environment prod {
  tier: production
  faas lambda : aws-lambda { run quote run book }
  primary prices
  replica prices
  standby prices
}`));

    test('lets a function scale no further than its only callers, and is not lost in circles', () =>
        expectFindings(`
function first { calls second }
function second { reads prices  calls first }
database prices { connections: 50 }
function third { calls fourth }
function fourth { reads rates }
database rates { connections: 50 }
environment prod {
  tier: production
  faas lambda : aws-lambda { run first { concurrency: 50 } run second { concurrency: 40 } run third { concurrency: 50 } run fourth }
}`));

    test('prints the limit with its date and source, and shows the way', () => {
        const [finding] = projectOf(`
function quote { calls order }
service order { writes orders }
database orders { connections: 100 }
environment prod { tier: production  faas lambda : aws-lambda { run quote }  run order x2 }`).diagnostics.filter(
            ({ code }) => code === 'scaling-mismatch',
        );
        expect(finding && speak(finding.message, 'en')).toMatch(
            /^'quote' can scale to 1000 \(by the limit of AWS Lambda as of 20\d\d-.*\) at once in 'prod', but the database 'orders' takes 100 \('quote' → 'order' → 'orders'\)\.$/,
        );
        expect(finding?.related.map(({ message }) => speak(message, 'en'))).toEqual([
            "'quote' can bring 1000 at once.",
            "'quote' calls 'order' here.",
            "'order' writes 'orders' here.",
        ]);
    });

    const model = `function quote {
  reads prices { connections: 2 }
}
database prices { connections: 100 }
environment prod {
  tier: production
  faas lambda : aws-lambda { run quote }
}
`;

    test('lets as many run at once as fit', () =>
        expectFix(
            'scaling-mismatch',
            "Let at most 50 of 'quote' run at once",
            model,
            model.replace('run quote', 'run quote { concurrency: 50 }'),
        ));

    test('puts a proxy in between', () =>
        expectFix(
            'scaling-mismatch',
            "Put a connection proxy before 'prices'",
            model,
            model.replace('connections: 2', 'connections: 2  pooling: proxy'),
        ));
});

function expectFindings(snippet: string): void {
    expectFindingsOf('scaling-mismatch', snippet);
}
