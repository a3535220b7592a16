import { describe, expect, test } from 'vitest';
import { speak } from '../../../../language/index.ts';
import { expectFindingsOf, expectFix } from '../../../support/findings.ts';
import { projectOf } from '../../../support/project.ts';

describe('function-cold-start', () => {
    test('reports a target below what the runtime takes to start', () =>
        expectFindings(`
function quote { trigger: http  runtime: java21  latency: 200ms { percentile: 99 } }
environment prod { tier: production  faas lambda : aws-lambda { run quote } }
//                                                                  ^^^^^ function-cold-start (warning)
environment staging { tier: staging  faas lambda : aws-lambda { run quote } }
//                                                                  ^^^^^ function-cold-start (info)
environment dev { tier: development  faas lambda : aws-lambda { run quote } }`));

    test('knows that images start later, and takes what the author has measured', () =>
        expectFindings(`
gateway shop { calls zipped  calls packed  calls measured }
function zipped { runtime: nodejs24  latency: 200ms { percentile: 99.9 } }
function packed { runtime: nodejs24  image: "shop/packed:1"  latency: 200ms { percentile: 99.9 } }
function measured { runtime: rust  start: 3s  latency: 2s { percentile: 99 } }
environment prod {
  tier: production
  run shop
  faas lambda : aws-lambda {
    run zipped
    run packed
//      ^^^^^^ function-cold-start
    run measured
//      ^^^^^^^^ function-cold-start
  }
}`));

    test('accepts warm instances, looser targets and triggers for which nobody waits', () =>
        expectFindings(`
function warm { trigger: http  runtime: java21  latency: 200ms { percentile: 99 } }
function usual { trigger: http  runtime: java21  latency: 200ms { percentile: 95 } }
function some { trigger: http  runtime: java21  latency: 200ms }
function event { trigger: event  runtime: java21  latency: 200ms { percentile: 99 } }
function uncalled { runtime: java21  latency: 200ms { percentile: 99 } }
function slow { trigger: http  runtime: java21  latency: 2s { percentile: 99 } }
environment prod {
  tier: production
  faas lambda : aws-lambda { run warm { warm: 2 } run usual run some run event run uncalled run slow }
}`));

    test('says nothing where nobody has measured, nor on a plan that is always warm', () =>
        expectFindings(`
function quote { trigger: http  runtime: java21  latency: 20ms { percentile: 99 } }
function odd { trigger: http  runtime: java99  latency: 20ms { percentile: 99 } }
function premium { trigger: http  start: 5s  latency: 20ms { percentile: 99 } }
environment prod {
  tier: production
  faas own : openfaas { run quote }
  faas lambda : aws-lambda { run odd }
  faas functions : azure-functions { plan: premium  run premium }
}`));

    test('prints the figure with its date and source', () => {
        const [finding] = projectOf(`
function quote { trigger: http  runtime: java21  latency: 200ms { percentile: 99 } }
environment prod { tier: production  faas lambda : aws-lambda { run quote } }`).diagnostics.filter(
            ({ code }) => code === 'function-cold-start',
        );
        expect(finding && speak(finding.message, 'en')).toMatch(
            /at least about 234ms to start cold on java21 in 'prod', but must answer within 200ms \(as of 20\d\d-.*https:/,
        );
    });

    test('keeps an instance warm, also where the placement is inherited', () => {
        const before = `function quote { trigger: http  runtime: java21  latency: 200ms { percentile: 99 } }
environment staging { tier: test  faas lambda : aws-lambda { run quote } }
environment prod like staging { tier: production }
`;
        expectFix(
            'function-cold-start',
            "Keep an instance of 'quote' warm, in 'staging' and everything that is like it",
            before,
            before.replace('run quote', 'run quote { warm: 1 }'),
        );
    });
});

function expectFindings(snippet: string): void {
    expectFindingsOf('function-cold-start', snippet);
}
