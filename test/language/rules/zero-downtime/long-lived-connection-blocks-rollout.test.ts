import { describe, test } from 'vitest';
import { expectFindingsOf, expectFix } from '../../../support/findings.ts';

describe('long-lived-connection-blocks-rollout', () => {
    test('reports connections that last longer than an instance has to finish', () =>
        expectFindings(`
service feed
service shop { calls feed { lifetime: 1h } }
actor reader { calls feed { connection: long-lived } }
environment prod {
  tier: production
  run feed { drain: 30s }
//                  ^^^ long-lived-connection-blocks-rollout (warning)
  run shop
}
environment staging like prod { tier: staging }
environment dev like prod { tier: development }`));

    test.each(['connection: long-lived', 'mode: streaming', 'lifetime: 5s'])(
        'reports %s where no drain is stated',
        (how) =>
            expectFindings(`
service feed
service shop { calls feed { ${how} } }
environment prod {
  tier: production
  run feed
//    ^^^^ long-lived-connection-blocks-rollout
  run shop
}`),
    );

    test('knows how long Kubernetes waits', () =>
        expectFindings(`
service feed
service news
service prices
service shop { calls feed { lifetime: 30s }  calls news { lifetime: 31s }  calls prices { mode: streaming } }
environment prod {
  tier: production
  cluster k8s : kubernetes {
    run feed
    run news
//      ^^^^ long-lived-connection-blocks-rollout
    run prices
  }
  run shop
}`));

    test('accepts callers that reconnect, short connections, and gateways', () =>
        expectFindings(`
service feed
service news
gateway edge
service shop {
  calls feed { lifetime: 1h  reconnect: automatic }
  calls news { connection: short-lived }
  calls edge { mode: streaming }
}
environment prod {
  tier: production
  run feed
  run news
  run edge
  run shop
}`));

    test('accepts an announced window, a singleton and platforms', () =>
        expectFindings(`
service feed
service ledger { workload: singleton }
service label
service shop { calls feed { lifetime: 1h }  calls ledger { lifetime: 1h }  calls label { lifetime: 1h } }
environment prod {
  tier: production
  run feed { maintenance: "at night" }
  run ledger
  platform p { run label }
  run shop
}`));

    test('leaves the word to a strategy that stops everything', () =>
        expectFindings(`
service feed
service shop { calls feed { lifetime: 1h } }
environment prod {
  tier: production
  run feed x2 { rollout: recreate }
  run shop
}`));

    test('lets the instances finish, in place of what is stated', () => {
        const title = "Let 'feed' finish for 1h";
        expectFix('long-lived-connection-blocks-rollout', title, feed('{ drain: 30s }'), feed('{ drain: 1h }'));
        expectFix(
            'long-lived-connection-blocks-rollout',
            title,
            feed('{ health: tcp }'),
            feed('{ health: tcp  drain: 1h }'),
        );
    });

    test('states that the callers reconnect', () =>
        expectFix(
            'long-lived-connection-blocks-rollout',
            "Let 'shop' reconnect automatically",
            feed('{ drain: 30s }'),
            feed('{ drain: 30s }').replace('lifetime: 1h', 'lifetime: 1h  reconnect: automatic'),
        ));
});

function feed(block: string): string {
    return `service feed
service shop { calls feed { lifetime: 1h } }
environment prod {
  tier: production
  run feed ${block}
  run shop
}
`;
}

function expectFindings(snippet: string): void {
    expectFindingsOf('long-lived-connection-blocks-rollout', snippet);
}
