import { describe, test } from 'vitest';
import { expectFindingsOf, expectFix } from '../../../support/findings.ts';

describe('quorum-unsafe', () => {
    test('reports one and two nodes, and informs about an even number', () =>
        expectFindings(`
environment prod {
  tier: production
  broker one : kafka {
//       ^^^ quorum-unsafe (warning)
    nodes: 1
    quorum: majority
  }
  cluster two : etcd {
//        ^^^ quorum-unsafe
    quorum: majority
    host h1
    host h2
  }
  broker four : kafka {
//       ^^^^ quorum-unsafe (info)
    nodes: 4
    quorum: majority
  }
}`));

    test('reports a zone that takes the majority along', () =>
        expectFindings(`
service order
database orders { quorum: majority }
environment prod {
  tier: production
  zone a
  zone b
  cluster k8s : nomad {
//        ^^^ quorum-unsafe
    nodes: 3
    quorum: majority
    spans a, b
  }
  primary orders in a
//        ^^^^^^ quorum-unsafe
  replica orders in b
  replica orders in b
}`));

    test('accepts three zones, zones that are alone, managed brokers, and nodes that decide otherwise', () =>
        expectFindings(`
database orders { quorum: majority }
environment prod {
  tier: production
  zone a
  zone b
  zone c
  cluster k8s : nomad {
    nodes: 3
    quorum: majority
    spans a, b, c
  }
  primary orders in a
  replica orders in b
  replica orders in c
  broker one : kafka { nodes: 2  quorum: none }
  broker two : kafka { nodes: 2 }
  broker three : msk { managed  nodes: 2  quorum: majority }
  broker four : kafka { quorum: majority }
}
environment live {
  tier: production
  zone a { broker one : kafka { nodes: 3  quorum: majority } }
}`));

    test('gives it the next odd number of nodes', () =>
        expectFix(
            'quorum-unsafe',
            "Give 'streams' 5 nodes",
            `environment prod {
  tier: production
  broker streams : kafka { nodes: 4  quorum: majority }
}
`,
            `environment prod {
  tier: production
  broker streams : kafka { nodes: 5  quorum: majority }
}
`,
        ));
});

function expectFindings(snippet: string): void {
    expectFindingsOf('quorum-unsafe', snippet);
}
