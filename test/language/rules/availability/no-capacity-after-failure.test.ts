import { describe, test } from 'vitest';
import { expectFindingsOf, expectFix } from '../../../support/findings.ts';

describe('no-capacity-after-failure', () => {
    test('reports too few survivors of a zone over which instances are spread', () =>
        expectFindings(`
service order
service stock
environment prod {
  tier: production
  zone a
  zone b
  zone c
  cluster k8s : kubernetes {
    spans a, b, c
    run order x3 {
      spread: zones
      required: 3
//              ^ no-capacity-after-failure (warning)
    }
    run stock x3 {
      spread: zones
      required: 2
    }
  }
}`));

    test('adds up the instances of several hosts and takes the highest number', () =>
        expectFindings(`
service order
environment prod {
  tier: production
  host h1 { run order x2 { required: 2 } }
  host h2 { run order x2 { required: 3 } }
//                                   ^ no-capacity-after-failure
}
environment live {
  tier: production
  host h1 { run order x2 { required: 4 } }
  host h2 { run order x2 }
  host h3 { run order x1 { standby: 1 } }
}`));

    test('counts the hosts of a cluster, and all of a rack', () =>
        expectFindings(`
service order
service stock
environment prod {
  tier: production
  cluster k8s : nomad {
    host h1
    host h2
    run order x2 {
      spread: hosts
      required: 2
//              ^ no-capacity-after-failure
    }
  }
  rack r1 {
    host h3 { run stock x2 }
    host h4 { run stock x2 }
  }
  host h5 { run stock x2 { required: 4 } }
//                                   ^ no-capacity-after-failure
}`));

    test('accepts what states no requirement or no spread, and what a platform runs', () =>
        expectFindings(`
service order
service stock
service shop
environment prod {
  tier: production
  zone a
  zone b
  cluster k8s : kubernetes {
    spans a, b
    run order x2 { spread: zones }
    run stock x2 { required: 2 }
  }
  platform shops { run shop x2 { required: 2 } }
}`));

    test('leaves it to the environment that everything stands in one place', () =>
        expectFindings(`
service order
environment prod {
  tier: production
  zone a { run order x3 { required: 3 } }
}`));

    test('weakens the finding in staging and says nothing in development', () =>
        expectFindings(`
service order
environment staging {
  tier: staging
  host h1 { run order x1 { required: 1 } }
  host h2 { run order x1 { required: 2 } }
//                                   ^ no-capacity-after-failure (info)
}
environment dev like staging {
  tier: development
}`));

    test('runs the smallest number of instances with which enough is left', () =>
        expectFix(
            'no-capacity-after-failure',
            "Run 6 instances of 'order'",
            `service order
service stock
environment prod {
  tier: production
  zone a
  zone b
  zone c
  run stock
  cluster k8s : kubernetes {
    spans a, b, c
    run order x4..9 {
      spread: zones
      required: 4
    }
  }
}
`,
            `service order
service stock
environment prod {
  tier: production
  zone a
  zone b
  zone c
  run stock
  cluster k8s : kubernetes {
    spans a, b, c
    run order x6..9 {
      spread: zones
      required: 4
    }
  }
}
`,
        ));

    test('raises the count of the emptiest place', () =>
        expectFix(
            'no-capacity-after-failure',
            "Run 4 instances of 'order'",
            `service order
environment prod {
  tier: production
  host h1 { run order x2 { required: 2 } }
  host h2 { run order x1 }
}
`,
            `service order
environment prod {
  tier: production
  host h1 { run order x2 { required: 2 } }
  host h2 { run order x2 }
}
`,
        ));

    test('overrides the count in the one environment that takes it over', () =>
        expectFix(
            'no-capacity-after-failure',
            "Run 4 instances of 'order', in 'live' only",
            `service order
service stock
environment prod {
  zone a
  zone b
  run stock
  cluster k8s : kubernetes {
    spans a, b
    run order x2 {
      spread: zones
      required: 2
    }
  }
}
environment live like prod {
  tier: production
}
`,
            `service order
service stock
environment prod {
  zone a
  zone b
  run stock
  cluster k8s : kubernetes {
    spans a, b
    run order x2 {
      spread: zones
      required: 2
    }
  }
}
environment live like prod {
  tier: production
  run order x4
}
`,
        ));
});

function expectFindings(snippet: string): void {
    expectFindingsOf('no-capacity-after-failure', snippet);
}
