import { describe, test } from 'vitest';
import { expectFindingsOf, expectFix } from '../../../support/findings.ts';

const logical = `
service payment { isolation: kernel }
service control { isolation: machine }
service loading { isolation: process }
service shop
`;

describe('strict-isolation-on-shared-kernel', () => {
    test('reports a kernel shared in a cluster, in containers and on a machine', () =>
        expectFindings(`${logical}
environment prod {
  tier: production
  cluster k8s : kubernetes {
    run payment
//      ^^^^^^^ strict-isolation-on-shared-kernel (warning)
    run shop
    pool big { run control run loading }
//                 ^^^^^^^ strict-isolation-on-shared-kernel
  }
  vm v1 { container c1 { run payment } container c2 { run shop } }
//                           ^^^^^^^ strict-isolation-on-shared-kernel
}`));

    test('accepts kernels and machines of their own, and platforms', () =>
        expectFindings(`${logical}
environment prod {
  tier: production
  cluster k8s : kubernetes {
    run payment { kernel: own }
    run shop
    pool nodes { run control }
    pool untrusted { kernel: own run payment run shop }
  }
  host h1 { vm v1 { run payment } vm v2 { run control } vm v3 { run shop run shop { role: infrastructure } } }
  vm v4 { container c1 { kernel: own run payment } container c2 { run shop } }
  platform heroku { run payment run shop }
}`));

    test('accepts what asks for a process, or for nothing, or runs somewhere', () =>
        expectFindings(`${logical}
environment prod {
  tier: production
  vm v1 { run loading run shop }
  run payment
}`));

    test('lets the others have kernels of their own', () =>
        expectFindings(`${logical}
environment prod {
  tier: production
  cluster k8s : kubernetes { run payment run shop { kernel: own } }
}`));

    test('is milder in staging', () =>
        expectFindings(`${logical}
environment staging {
  tier: staging
  cluster k8s : kubernetes { run payment run shop }
//                               ^^^^^^^ strict-isolation-on-shared-kernel (info)
}`));

    const before = `service payment { isolation: kernel }
service shop
environment prod {
  tier: production
  cluster k8s : kubernetes {
    run payment x2
    run shop x2
  }
}
`;

    test('gives it a kernel', () =>
        expectFix(
            'strict-isolation-on-shared-kernel',
            "Run 'payment' on a kernel of its own",
            before,
            before.replace('payment x2', 'payment x2 {\n      kernel: own\n    }'),
        ));

    test('gives it nodes', () =>
        expectFix(
            'strict-isolation-on-shared-kernel',
            "Give 'payment' nodes of its own",
            before,
            before.replace('run payment x2', 'pool payment-nodes {\n      run payment x2\n    }'),
        ));

    test('does not wrap what only changes an inherited run', () =>
        expectFix(
            'strict-isolation-on-shared-kernel',
            "Run 'payment' on a kernel of its own",
            `${before.replace('tier: production', 'tier: development')}environment staging like prod {
  tier: staging
  run payment x1
}
`,
            `${before.replace('tier: production', 'tier: development')}environment staging like prod {
  tier: staging
  run payment x1 {
    kernel: own
  }
}
`,
        ));

    test('gives it a machine', () =>
        expectFix(
            'strict-isolation-on-shared-kernel',
            "Put 'payment' into a virtual machine of its own",
            before.replace('cluster k8s : kubernetes', 'host h1'),
            before
                .replace('cluster k8s : kubernetes', 'host h1')
                .replace('run payment x2', 'vm payment-vm {\n      run payment x2\n    }'),
        ));
});

function expectFindings(snippet: string): void {
    expectFindingsOf('strict-isolation-on-shared-kernel', snippet);
}
