import { describe, test } from 'vitest';
import { expectFindingsOf, expectFix } from '../../../support/findings.ts';

describe('pipeline-shared-by-services', () => {
    test('reports a pipeline that is for several services, and one that says it releases together', () =>
        expectFindings(`
service order
gateway shop
environment prod { tier: production run order run shop }
pipeline both for order, shop { prod }
//       ^^^^ pipeline-shared-by-services
pipeline train { release: together  prod }
//       ^^^^^ pipeline-shared-by-services`));

    test('accepts one pipeline for everything, which may be run for each service', () =>
        expectFindings(`
service order
service shop
environment prod { tier: production run order run shop }
pipeline delivery { prod }
pipeline order-delivery for order { release: together  prod }`));

    test('accepts services that are released separately, and infrastructure', () =>
        expectFindings(`
service order
service shop
environment prod { tier: production run order run shop }
pipeline each for order, shop { release: separately  prod }
pipeline machines for order, shop { purpose: infrastructure  prod }
pipeline hotfix for order { purpose: hotfix  prod }`));

    test('takes the functions of one service for that service', () =>
        expectFindings(`
service order { aggregate cart }
function add { implements order }
function remove { implements order.cart }
function pay
environment prod { tier: production run add run remove run pay }
pipeline carts for add, remove { prod }
pipeline all for add, remove, pay { prod }
//       ^^^ pipeline-shared-by-services`));

    test('accepts functions of which nothing says whose they are, and reports those of two teams', () =>
        expectFindings(`
team selling
team paying
function add
function remove
function sell { team: selling }
function pay { team: paying }
environment prod { tier: production faas lambda : aws-lambda { run add run remove run sell run pay } }
pipeline carts for add, remove { prod }
pipeline shop for sell, pay { prod }
//       ^^^^ pipeline-shared-by-services`));

    test('lets each service be released on its own', () =>
        expectFix(
            'pipeline-shared-by-services',
            "Let 'both' release each service on its own",
            `service order
service shop
environment prod { tier: production }
pipeline both for order, shop { prod }
`,
            `service order
service shop
environment prod { tier: production }
pipeline both for order, shop { prod  release: separately }
`,
        ));

    test('replaces the word that says so', () =>
        expectFix(
            'pipeline-shared-by-services',
            "Let 'both' release each service on its own",
            `service order
service shop
environment prod { tier: production }

pipeline both for order, shop {
  release: together
  prod
}
`,
            `service order
service shop
environment prod { tier: production }

pipeline both for order, shop {
  release: separately
  prod
}
`,
        ));
});

function expectFindings(snippet: string): void {
    expectFindingsOf('pipeline-shared-by-services', snippet);
}
