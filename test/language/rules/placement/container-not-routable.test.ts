import { describe, test } from 'vitest';
import { expectFindingsOf, expectFix } from '../../../support/findings.ts';

const logical = 'actor customer { calls shop }\nservice shop { calls search }\nservice search';

describe('container-not-routable', () => {
    test('reports a service that people call and to which nothing leads', () =>
        expectFindings(`${logical}
environment prod {
  tier: production
  cluster k8s : kubernetes { balancer search-lb for search run shop x2 run search x2 }
//                                                             ^^^^ container-not-routable (warning)
}
environment staging {
  tier: staging
  vm v1 { container c1 { run shop } }
//                           ^^^^ container-not-routable (info)
}
environment dev { tier: development vm v2 { container c2 { run shop } } }`));

    test('reports what another system calls, and a name or a cache without anything behind it', () =>
        expectFindings(`
external bank { calls payment }
service payment
environment prod {
  tier: production
  dns name "pay.example.com" for payment
  cdn edge for payment
  cluster k8s : eks { run payment x2 }
//                        ^^^^^^^ container-not-routable
}`));

    test('reports a call from another cluster', () =>
        expectFindings(`${logical}
environment prod {
  tier: production
  balancer shop-lb for shop
  cluster one : kubernetes { run shop x2 }
  cluster two : kubernetes { run search x2 }
//                               ^^^^^^ container-not-routable
}`));

    test.each([
        ['a balancer', 'balancer shop-lb for shop cluster k8s : kubernetes { run shop }'],
        ['a public port', 'vm v1 { container c1 { run shop { exposure: public } } }'],
        ['a public container', 'vm v1 { container c1 { exposure: public run shop } }'],
        ['an instance beside the containers', 'vm v1 { run shop } cluster k8s : kubernetes { run shop }'],
        ['a machine', 'vm v1 { run shop }'],
        ['a platform', 'platform web { run shop }'],
        ['ports of the machines', 'cluster jobs : nomad { run shop }'],
        ['an unknown orchestrator', 'cluster c { run shop }'],
        ['a flat network', 'cluster k8s : kubernetes { network: flat run shop }'],
        ['a caller that is a stand-in', 'stub customers cluster k8s : kubernetes { run shop }'],
    ])('accepts %s', (_, deployed) =>
        expectFindings(`${logical.replace('actor customer', 'external customers')}
environment prod { tier: production balancer search-lb for search ${deployed} }`),
    );

    test('accepts a gateway, which is a way in itself and leads to what it calls', () =>
        expectFindings(`
actor customer { calls api calls shop }
gateway api { calls shop }
service shop
environment prod { tier: production cluster k8s : kubernetes { run api x2 run shop x2 } }`));

    test('accepts calls within one cluster, and between clusters that are joined', () =>
        expectFindings(`
service shop { calls search calls other }
service search
service other
environment prod {
  tier: production
  balancer shop-lb for shop
  cluster one : kubernetes { run shop x2 run other x2 }
  cluster two : kubernetes { network: vpn run search x2 }
}`));

    test('says nothing while the project tells nothing of ways in', () =>
        expectFindings(`${logical}
environment prod { tier: production cluster k8s : kubernetes { run shop x2 } }`));

    test('puts a balancer before it', () =>
        expectFix(
            'container-not-routable',
            "Put a load balancer before 'shop'",
            `${logical}
environment prod {
  tier: production
  balancer search-lb for search
  cluster k8s : kubernetes {
    run shop x2
  }
}
`,
            `${logical}
environment prod {
  tier: production
  balancer search-lb for search
  cluster k8s : kubernetes {
    run shop x2
    balancer shop-lb for shop
  }
}
`,
        ));

    test('puts a balancer into this environment only', () =>
        expectFix(
            'container-not-routable',
            "Put a load balancer before 'shop', in 'prod' only",
            `${logical}
environment base { balancer search-lb for search  cluster k8s : kubernetes { run shop x2 } }
environment prod like base { tier: production }
`,
            `${logical}
environment base { balancer search-lb for search  cluster k8s : kubernetes { run shop x2 } }
environment prod like base { tier: production  balancer shop-lb for shop }
`,
        ));
});

function expectFindings(snippet: string): void {
    expectFindingsOf('container-not-routable', snippet);
}
