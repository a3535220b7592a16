import { describe, test } from 'vitest';
import { expectFindingsOf, expectFix } from '../../../support/findings.ts';

describe('stateful-function', () => {
    test('reports state and sessions, in every environment and on every platform', () =>
        expectFindings(`
function cart { state: session }
//                     ^^^^^^^ stateful-function (error)
function count
service shop { state: stateful }
//                    ^^^^^^^^ stateful-function (error)
environment dev {
  tier: development
  faas own : openfaas {
    run cart
    run count { state: stateful }
//                     ^^^^^^^^ stateful-function (error)
    run shop
  }
}`));

    test('reports a function that must be alone, and one behind sticky sessions', () =>
        expectFindings(`
function nightly { workload: singleton }
//                           ^^^^^^^^^ stateful-function
function quote
environment prod {
  faas lambda : aws-lambda { run nightly { concurrency: 5 }  run quote }
  balancer entry for quote { stickiness: session }
//                                       ^^^^^^^ stateful-function
}`));

    test('accepts stateless functions, durable ones, and a singleton that the platform keeps alone', () =>
        expectFindings(`
function cart { state: stateless }
function process { state: stateful }
function nightly { workload: singleton }
function quote
service shop { state: session  workload: singleton }
environment prod {
  faas lambda : aws-lambda { run cart run nightly { concurrency: 1 } run quote }
  faas steps : step-functions { run process }
  balancer entry for quote
  balancer front for shop { stickiness: session }
  vm v1 { run shop }
}`));

    test('says it once for one function', () =>
        expectFindings(`
function cart { state: session  workload: singleton }
//                     ^^^^^^^ stateful-function
environment prod {
  faas own : openfaas { run cart }
  balancer entry for cart { stickiness: session }
}`));

    test('keeps the state in a new cache', () =>
        expectFix(
            'stateful-function',
            "Keep the state of 'cart' in a cache of its own",
            `function cart { state: session } // what is bought
environment prod { faas own : openfaas { run cart } }
`,
            `function cart { state: stateless  reads cart-state  writes cart-state } // what is bought

cache cart-state
environment prod { faas own : openfaas { run cart } }
`,
        ));

    test('keeps the state where the function keeps other things', () =>
        expectFix(
            'stateful-function',
            "Keep the state of 'cart' in 'carts'",
            `database carts
function cart {
  writes carts
}
environment prod { faas own : openfaas { run cart { state: stateful } } }
`,
            `database carts
function cart {
  writes carts
}
environment prod { faas own : openfaas { run cart { state: stateless } } }
`,
        ));

    test('lets only one run at a time', () =>
        expectFix(
            'stateful-function',
            "Let only one of 'nightly' run at a time",
            `function nightly { workload: singleton }
environment prod { faas own : openfaas { run nightly } }
`,
            `function nightly { workload: singleton }
environment prod { faas own : openfaas { run nightly { concurrency: 1 } } }
`,
        ));

    test('lets the balancer send requests anywhere', () =>
        expectFix(
            'stateful-function',
            "Let 'entry' send each request to any instance",
            `function quote
environment prod {
  faas own : openfaas { run quote }
  balancer entry for quote { stickiness: session }
}
`,
            `function quote
environment prod {
  faas own : openfaas { run quote }
  balancer entry for quote { stickiness: none }
}
`,
        ));
});

function expectFindings(snippet: string): void {
    expectFindingsOf('stateful-function', snippet);
}
