import { describe, test } from 'vitest';
import { expectFindingsOf, expectFix } from '../../../support/findings.ts';

describe('unguarded-synchronous-call', () => {
    test('reports each call without a timeout, where the project states one', () =>
        expectFindings(`
service order
service stock { calls order }
//                    ^^^^^ unguarded-synchronous-call (info)
gateway edge { routes "/order" to order  routes "/stock" to stock { timeout: 2s } }
//                                ^^^^^ unguarded-synchronous-call
environment prod { tier: production  run order  run stock  run edge }`));

    test('is silent while a project knows neither timeouts nor a mesh', () =>
        expectFindings(`
service order
service stock { calls order }
environment prod { tier: production  run order  run stock }`));

    test('accepts callers in a mesh, and reports one that stands outside as well', () =>
        expectFindings(`
service order
service stock { calls order }
service shop { calls order }
//                   ^^^^^ unguarded-synchronous-call
environment prod {
  tier: production
  cluster k8s { mesh: linkerd  run stock  run shop }
  run shop
  run order
}`));

    test('accepts optional calls, streams, systems of others, and functions with a time limit', () =>
        expectFindings(`
external bank
service order { calls bank }
service feed
service stock { calls order { need: optional }  calls feed { mode: streaming }  calls bank { timeout: 5s } }
function label { timeout: 5s  calls order }
environment prod { tier: production  run order  run stock  run feed  run label }`));

    test.each([
        ['1s', '1s'],
        ['10s', '2s'],
    ])('gives up in time for a caller that waits for %s, after %s', (patience, time) => {
        const text = (stock: string) => `service order
service stock { calls order${stock} }
service shop { calls stock { timeout: ${patience} } }
environment prod {
  tier: production
  run order
  run stock
}
`;
        expectFix('unguarded-synchronous-call', `Give up after ${time}`, text(''), text(` { timeout: ${time} }`));
    });

    test('says that a call of a template is changed there', () => {
        const text = (block: string) => `service login
template service web { calls login${block} }
service shop is web { calls order { timeout: 1s } }
service order
environment prod {
  tier: production
  run login
  run shop
  run order
}
`;
        const title = 'Give up after 2s, in the template and everything that is made from it';
        expectFix('unguarded-synchronous-call', title, text(''), text(' { timeout: 2s }'));
    });
});

function expectFindings(snippet: string): void {
    expectFindingsOf('unguarded-synchronous-call', snippet);
}
