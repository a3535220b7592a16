import { describe, test } from 'vitest';
import { expectFindingsOf, expectFix } from '../../../support/findings.ts';

describe('single-data-center', () => {
    test('reports an environment of which everything runs in one zone, once', () =>
        expectFindings(`
service order
service shipping { calls order }
environment prod {
//          ^^^^ single-data-center (warning)
  tier: production
  zone a {
    run order x2
    vm v1 { run shipping x2 }
  }
}`));

    test('reports a region without zones, and a cluster in one zone', () =>
        expectFindings(`
service order
environment prod {
//          ^^^^ single-data-center
  tier: production
  region seoul { run order x2 }
}
environment second {
//          ^^^^^^ single-data-center
  tier: production
  region seoul {
    zone a { }
    zone b { }
    cluster k8s : kubernetes { spans a  run order x2 }
  }
}`));

    test('reports a zone inside a data center as that data center', () =>
        expectFindings(`
service order
environment prod {
//          ^^^^ single-data-center
  tier: production
  datacenter pangyo {
    zone floor-1 { run order x2 }
    zone floor-2 { run order x2 }
  }
}`));

    test('accepts two zones, two regions, and a cluster that spans zones', () =>
        expectFindings(`
service order
environment zones {
  tier: production
  region seoul {
    zone a { run order x1 }
    zone b { run order x1 }
  }
}
environment regions {
  tier: production
  region seoul { run order x1 }
  region busan { run order x1 }
}
environment cluster-of-zones {
  tier: production
  region seoul {
    zone a { }
    zone b { }
    cluster k8s : kubernetes { spans a, b  run order x1 }
  }
}`));

    test('says nothing where no site is modelled, or where the site of something is unknown', () =>
        expectFindings(`
service order
service shipping
environment unknown {
  tier: production
  cluster k8s : kubernetes { run order x2 }
}
environment half-known {
  tier: production
  region seoul {
    zone a { run order x2 }
    zone b { }
    run shipping x2
  }
}`));

    test('says nothing about functions, which are everywhere', () =>
        expectFindings(`
function thumbnail
environment prod {
  tier: production
  region seoul { faas lambda : aws-lambda { run thumbnail } }
}`));

    test('accepts an internal environment without a target', () =>
        expectFindings(`
service order
environment backoffice {
  tier: production
  audience: internal
  zone a { run order x2 }
}
environment backoffice-with-target {
//          ^^^^^^^^^^^^^^^^^^^^^^ single-data-center
  tier: production
  audience: internal
  target: 99.9%
  zone a { run order x2 }
}`));

    test('reports what a production environment inherits once', () =>
        expectFindings(`
service order
environment prod {
//          ^^^^ single-data-center (warning)
  tier: production
  zone a { run order x2 }
}
environment staging like prod { tier: staging }
environment test like staging { tier: test }`));

    test('runs everything in another zone that is declared', () =>
        expectFix(
            'single-data-center',
            "Run everything in 'b' as well",
            `service order
service shipping
environment prod {
  tier: production
  region seoul {
    zone a {
      run order x2
      cluster k8s : kubernetes { run shipping x3 }
    }
    zone b { }
  }
}
`,
            `service order
service shipping
environment prod {
  tier: production
  region seoul {
    zone a {
      run order x2
      cluster k8s : kubernetes { run shipping x3 }
    }
    zone b {
      run order x2
      cluster k8s-b : kubernetes {
        run shipping x3
      }
    }
  }
}
`,
        ));
});

function expectFindings(snippet: string): void {
    expectFindingsOf('single-data-center', snippet);
}
