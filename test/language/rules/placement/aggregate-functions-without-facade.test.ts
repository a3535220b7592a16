import { describe, test } from 'vitest';
import { expectFindingsOf, expectFix } from '../../../support/findings.ts';

describe('aggregate-functions-without-facade', () => {
    test('reports callers that know several functions of a service', () =>
        expectFindings(`
service order { aggregate cart }
//      ^^^^^ aggregate-functions-without-facade (info)
function a { implements order.cart }
function b { implements order }
service shop { calls a }
external partner { calls b }`));

    test('accepts a gateway, a balancer before all of them, one function, and callers inside', () =>
        expectFindings(`
service order { aggregate cart  calls a }
function a { implements order.cart  calls b }
function b { implements order.cart }
service stock { aggregate shelf }
function c { implements stock.shelf }
function d { implements stock.shelf }
service bill { aggregate page }
function e { implements bill.page }
function f { implements bill.page }
gateway entry { calls a  calls b }
service shop { calls entry  calls a  calls c  calls d  calls e }
environment prod {
  run shop
  faas own : openfaas { run c run d }
  balancer stock-entry for c, d
}`));

    test('puts a gateway before the service, and runs it', () =>
        expectFix(
            'aggregate-functions-without-facade',
            "Put the gateway 'order-gateway' before 'order'",
            `service order { aggregate cart }
function a { implements order.cart }
function b { implements order.cart }
service shop {
  calls a { timeout: 2s }
  calls b
}
environment prod {
  run shop
  faas own : openfaas { run a  run b }
}
environment dr like prod
`,
            `service order { aggregate cart }

gateway order-gateway {
  calls a
  calls b
}
function a { implements order.cart }
function b { implements order.cart }
service shop {
  calls order-gateway { timeout: 2s }
}
environment prod {
  run shop
  faas own : openfaas { run a  run b }
  run order-gateway
}
environment dr like prod
`,
        ));
});

function expectFindings(snippet: string): void {
    expectFindingsOf('aggregate-functions-without-facade', snippet);
}
