import { describe, expect, test } from 'vitest';
import { speak } from '../../../../language/index.ts';
import { expectFindingsOf, expectFix } from '../../../support/findings.ts';
import { projectOf } from '../../../support/project.ts';

describe('saga-across-deployment-units', () => {
    test('reports functions of one service that are deployed apart', () =>
        expectFindings(`
service order { aggregate cart  aggregate bill }
function a { implements order.cart }
function b { implements order.bill }
saga checkout { changes order.cart, order.bill }
//   ^^^^^^^^ saga-across-deployment-units (warning)
saga directly { style: orchestrated  changes a, b }
//   ^^^^^^^^ saga-across-deployment-units (warning)
environment prod { tier: production }
pipeline first for a { prod }
pipeline second for b { prod }`));

    test('reports a function beside the service that does the rest', () =>
        expectFindings(`
service order { aggregate cart  aggregate bill }
function a { implements order.cart }
saga checkout { changes order.cart, order.bill }
//   ^^^^^^^^ saga-across-deployment-units`));

    test('accepts different services, one unit, one participant and choreography', () =>
        expectFindings(`
service order { aggregate cart  aggregate bill }
service stock { aggregate shelf  aggregate box }
function a { implements order.cart  artifact: "order.zip" }
function b { implements order.bill  artifact: "order.zip" }
function c { implements stock.shelf }
function d { implements stock.box }
saga checkout { changes order.cart, order.bill, stock.shelf }
saga packing { style: choreographed  changes stock.shelf, stock.box }
saga whole { changes stock, stock.shelf }`));

    test('leaves out functions that only answer queries', () =>
        expectFindings(`
service order { aggregate cart  aggregate bill }
function a { implements order.cart  handles: commands  artifact: "order.zip" }
function b { implements order.cart  handles: queries }
function c { implements order.bill  artifact: "order.zip" }
saga checkout { changes order.cart, order.bill }`));

    test('names the units of each service', () => {
        const [finding] = projectOf(`
service order { aggregate cart  aggregate bill }
service stock { aggregate shelf  aggregate box }
function a { implements order.cart }
function b { implements order.bill }
function c { implements stock.shelf }
function d { implements stock.box }
saga checkout { changes order.cart, order.bill, stock.shelf, stock.box }`).diagnostics;
        expect(finding && speak(finding.message, 'en')).toContain("('a', 'b' of 'order', 'c', 'd' of 'stock')");
    });

    test('deploys the participants as one artifact', () =>
        expectFix(
            'saga-across-deployment-units',
            "Deploy 'a', 'b' as one artifact, 'order.zip'",
            `service order { aggregate cart  aggregate bill }
function a { implements order.cart } // the cart
function b { implements order.bill }
saga checkout { changes order.cart, order.bill }
`,
            `service order { aggregate cart  aggregate bill }
function a { implements order.cart  artifact: "order.zip" } // the cart
function b { implements order.bill  artifact: "order.zip" }
saga checkout { changes order.cart, order.bill }
`,
        ));
});

function expectFindings(snippet: string): void {
    expectFindingsOf('saga-across-deployment-units', snippet);
}
