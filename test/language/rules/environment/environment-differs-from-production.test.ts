import { describe, test } from 'vitest';
import { expectFindingsOf, expectFix } from '../../../support/findings.ts';

const model = `
service order { reads orders writes orders }
service stock
database orders
environment prod {
  tier: production
  provisioned by terraform
  cluster k8s : kubernetes {
    balancer order-lb for order
    run order x3
    run stock
  }
  database server main : postgres { primary orders replica orders }
}
`;

describe('environment-differs-from-production', () => {
    test('reports each service that is built in another way, once', () =>
        expectFindings(`${model}
environment staging {
  tier: staging
  provisioned by ansible
  vm v1 { run order primary orders }
//            ^^^^^ environment-differs-from-production (info)
  cluster k8s : nomad { provisioned by terraform run stock }
//                                                   ^^^^^ environment-differs-from-production
}`));

    test('reports another kind of storage', () =>
        expectFindings(`${model}
environment staging {
  tier: staging
  cluster k8s : kubernetes { balancer lb for order run order container c1 { primary orders } }
//                                                     ^^^^^ environment-differs-from-production
}`));

    test('accepts numbers, sizes and replicas, and what is not said', () =>
        expectFindings(`${model}
environment staging {
  tier: staging
  balancer other for order
  run order
  run stock { cpu: 1 }
  primary orders
}`));

    test('accepts what is like production', () =>
        expectFindings(`${model}
environment staging like prod { tier: staging run order x1 }`));

    test('reports what a like environment leaves out', () =>
        expectFindings(`${model.replace('run order x3', 'run order x3\n//      ^^^^^ environment-differs-from-production')}
environment staging like prod { tier: staging without order-lb }`));

    test('looks only at what comes directly before production, and not at developers', () =>
        expectFindings(`${model}
environment dev { tier: development vm v0 { run order } }
environment test { tier: test vm v1 { run order } }
environment staging like prod { tier: staging }`));

    test('takes the stage before production for the last one', () =>
        expectFindings(`${model}
environment test { tier: test vm v1 { run stock } }
//                                        ^^^^^ environment-differs-from-production
environment staging { tier: staging vm v1 { run stock } }
pipeline delivery { staging -> test -> prod }`));

    test('puts a balancer before the service', () =>
        expectFix(
            'environment-differs-from-production',
            "Put a load balancer before 'order'",
            `${model}
environment staging {
  tier: staging
  cluster k8s : kubernetes {
    run order
  }
}
`,
            `${model}
environment staging {
  tier: staging
  cluster k8s : kubernetes {
    run order
    balancer order-lb for order
  }
}
`,
        ));

    test('leaves to environment-not-reproducible that another tool makes everything', () => {
        const text = `
service order
service stock
environment prod {
  tier: production
  provisioned by terraform
  cluster k8s : kubernetes { run order x2  run stock x2 }
}
environment staging like prod {
//          ^^^^^^^ environment-not-reproducible
  tier: staging
  provisioned by pulumi
}`;
        expectFindings(text.replace(/.*\^.*\n/, ''));
        expectFindingsOf('environment-not-reproducible', text);
    });
});

function expectFindings(snippet: string): void {
    expectFindingsOf('environment-differs-from-production', snippet);
}
