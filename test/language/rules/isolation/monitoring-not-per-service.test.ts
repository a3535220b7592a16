import { describe, test } from 'vitest';
import { expectFindingsOf, expectFix } from '../../../support/findings.ts';

const logical = `
service catalog
service search
`;

describe('monitoring-not-per-service', () => {
    test('reports the place that says so, once for all that is mixed in it', () =>
        expectFindings(`${logical}
service shop
environment prod {
  tier: production
  host h1 {
//     ^^ monitoring-not-per-service (info)
    monitoring: machine
    run shop
    appserver tomcat-1 : tomcat { run catalog run search }
    vm v1 { run catalog run search }
  }
}`));

    test('is silent where nothing is said, where services are measured and where they are separate', () =>
        expectFindings(`${logical}
environment prod {
  tier: production
  host h1 { run catalog run search }
  host h2 { monitoring: service run catalog run search }
  host h3 { monitoring: machine run catalog { monitoring: service } run search { monitoring: service } }
  host h4 { monitoring: machine container c1 { run catalog } container c2 { run search } }
  host h5 { monitoring: machine run catalog x2 }
  host h6 { monitoring: machine appserver tomcat-1 : tomcat { monitoring: service run catalog run search } }
}`));

    test('leaves orchestrators alone', () =>
        expectFindings(`${logical}
environment prod {
  tier: production
  cluster k8s : kubernetes { vm node { monitoring: machine run catalog run search } }
}`));

    test('is milder in staging and silent in development', () =>
        expectFindings(`${logical}
environment staging {
  tier: staging
  vm v1 { monitoring: machine run catalog run search }
//   ^^ monitoring-not-per-service (hint)
}
environment dev {
  tier: development
  vm v2 { monitoring: machine run catalog run search }
}`));

    test('measures each service', () =>
        expectFix(
            'monitoring-not-per-service',
            "Measure each service on 'v1'",
            `${logical}
environment prod {
  tier: production
  vm v1 {
    monitoring: machine // for now
    run catalog
    run search
  }
}
`,
            `${logical}
environment prod {
  tier: production
  vm v1 {
    monitoring: service // for now
    run catalog
    run search
  }
}
`,
        ));

    test('overrides what a template says', () =>
        expectFix(
            'monitoring-not-per-service',
            "Measure each service on 'v1'",
            `${logical}
template vm old { monitoring: machine }
environment prod {
  tier: production
  vm v1 is old {
    run catalog
    run search
  }
}
`,
            `${logical}
template vm old { monitoring: machine }
environment prod {
  tier: production
  vm v1 is old {
    run catalog
    run search
    monitoring: service
  }
}
`,
        ));
});

function expectFindings(snippet: string): void {
    expectFindingsOf('monitoring-not-per-service', snippet);
}
