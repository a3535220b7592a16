import { describe, expect, test } from 'vitest';
import { expectFindingsOf, expectFix } from '../../../support/findings.ts';
import { projectOf } from '../../../support/project.ts';

describe('replicas-in-one-zone', () => {
    test('reports a zone in which all instances of services stand, once', () =>
        expectFindings(`
service order
service search
service stock
environment prod {
  tier: production
  region seoul {
    zone a {
//       ^ replicas-in-one-zone (warning)
      vm v1 { run order x2 }
      vm v2 { run search }
      vm v3 { run search }
    }
    zone b { vm v4 { run stock } }
  }
}`));

    test('reports a cluster that spans one zone of several', () =>
        expectFindings(`
service order
service stock
environment prod {
  tier: production
  region seoul {
    zone a
//       ^ replicas-in-one-zone
    zone b { vm v1 { run stock } }
    cluster k8s : kubernetes {
      spans a
      run order x2
    }
  }
}`));

    test('weakens the finding in test and says nothing in development', () =>
        expectFindings(`
service order
service stock
environment test {
  tier: test
  zone a { vm v1 { run order x2 } }
//     ^ replicas-in-one-zone (info)
  zone b { vm v2 { run stock } }
}
environment dev like test {
  tier: development
}`));

    test('accepts clusters over several zones, regions with one zone, and platforms', () =>
        expectFindings(`
service order
service stock
service shop
environment prod {
  tier: production
  region seoul {
    zone a
    zone b
    cluster k8s : kubernetes {
      spans a, b
      run order x2
    }
    zone c { platform shops { run shop x2 } }
  }
  region busan {
    zone d { vm v1 { run stock x2 } }
  }
}`));

    test('leaves it to others that everything stands in one zone or on one machine', () =>
        expectFindings(`
service order
service stock
environment prod {
  tier: production
  zone a { vm v1 { run order x2 } }
  zone b
}
environment live {
  tier: production
  zone a { host h1 { run order x2 } }
  zone b { host h2 { run stock } }
}`));

    test('moves half of the placements into another zone', () =>
        expectFix(
            'replicas-in-one-zone',
            "Run a part of 'order' in 'b'",
            `service order
service stock
environment prod {
  tier: production
  zone a {
    vm v1 { run order }
    vm v2 { run order }
  }
  zone b {
    vm v3 { run stock }
  }
}
`,
            `service order
service stock
environment prod {
  tier: production
  zone a {
    vm v1 { run order }
  }
  zone b {
    vm v3 { run stock }
    vm v2 { run order }
  }
}
`,
        ));

    test('gives a cluster in one zone a second one in another', () =>
        expectFix(
            'replicas-in-one-zone',
            "Run a part of 'order' in 'b'",
            `service order
service stock
environment prod {
  tier: production
  zone a {
    cluster k8s : kubernetes { run order x4 }
  }
  zone b {
    vm v1 { run stock }
  }
}
`,
            `service order
service stock
environment prod {
  tier: production
  zone a {
    cluster k8s : kubernetes { run order x2 }
  }
  zone b {
    vm v1 { run stock }
    cluster k8s-b : kubernetes {
      run order x2
    }
  }
}
`,
        ));

    test('divides no count that another environment states anew', () => {
        const { diagnostics } = projectOf(`
service order
service stock
environment prod {
  tier: production
  zone a {
    cluster k8s : kubernetes { run order x4 }
  }
  zone b {
    vm v1 { run stock }
  }
}
environment staging like prod {
  tier: staging
  run order x2
}`);
        const [finding] = diagnostics.filter(({ code }) => code === 'replicas-in-one-zone');
        expect(finding?.fixes).toHaveLength(1);
    });
});

function expectFindings(snippet: string): void {
    expectFindingsOf('replicas-in-one-zone', snippet);
}
