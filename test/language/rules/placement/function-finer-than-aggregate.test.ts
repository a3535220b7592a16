import { describe, test } from 'vitest';
import { expectFindingsOf, expectFix } from '../../../support/findings.ts';

describe('function-finer-than-aggregate', () => {
    test('reports an aggregate that functions with different artifacts and pipelines share', () =>
        expectFindings(`
service order {
  aggregate cart
//          ^^^^ function-finer-than-aggregate (warning)
  aggregate bill
//          ^^^^ function-finer-than-aggregate (warning)
}
function a { implements order.cart  artifact: "a.zip" }
function b { implements order.cart  artifact: "b.zip" }
function c { implements order.bill }
function d { implements order.bill }
environment prod { tier: production }
pipeline first for c { prod }
pipeline second for d { prod }`));

    test('reports two functions for commands, and a split that is declared by one side only', () =>
        expectFindings(`
service order {
  aggregate cart
//          ^^^^ function-finer-than-aggregate
  aggregate bill
//          ^^^^ function-finer-than-aggregate
}
function a { implements order.cart  handles: commands }
function b { implements order.cart  handles: commands }
function c { implements order.bill  handles: commands }
function d { implements order.bill }`));

    test('accepts one unit, a split into commands and queries, and one function for several aggregates', () =>
        expectFindings(`
service order { aggregate cart  aggregate bill  aggregate stock  aggregate alone }
function a { implements order.cart  artifact: "cart.zip" }
function b { implements order.cart  artifact: "cart.zip" }
function c { implements order.bill  handles: commands }
function d { implements order.bill  handles: queries }
function e { implements order.stock }
function f { implements order.stock }
function g { implements order.alone  implements order }
environment prod { tier: production }
pipeline together for e, f { prod }`));

    test('accepts what one pipeline for everything delivers', () =>
        expectFindings(`
service order { aggregate cart }
function a { implements order.cart }
function b { implements order.cart }
environment prod { tier: production }
pipeline everything { prod }`));

    test('deploys the functions as one artifact', () =>
        expectFix(
            'function-finer-than-aggregate',
            "Deploy 'a', 'b' as one artifact, 'a.zip'",
            `service order { aggregate cart }
function a { implements order.cart  artifact: "a.zip" }
function b { implements order.cart } // empties it
`,
            `service order { aggregate cart }
function a { implements order.cart  artifact: "a.zip" }
function b { implements order.cart  artifact: "a.zip" } // empties it
`,
        ));
});

function expectFindings(snippet: string): void {
    expectFindingsOf('function-finer-than-aggregate', snippet);
}
