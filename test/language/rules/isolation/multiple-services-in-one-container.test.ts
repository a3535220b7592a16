import { describe, test } from 'vitest';
import { expectFindingsOf, expectFix } from '../../../support/findings.ts';

const logical = `
service order
service stock
service agent
`;

describe('multiple-services-in-one-container', () => {
    test('reports a container with the main programs of two services, in every environment', () =>
        expectFindings(`${logical}
environment prod {
  tier: production
  vm v1 { container c1 { run order run stock } }
//                  ^^ multiple-services-in-one-container (error)
}
environment dev {
  tier: development
  container c2 { run order appserver tomcat-1 : tomcat { run stock } }
//          ^^ multiple-services-in-one-container (error)
}`));

    test('accepts sidecars, agents, instances of one service and application containers', () =>
        expectFindings(`${logical}
environment prod {
  tier: production
  container c1 { run order run agent { role: infrastructure } sidecar proxy : envoy }
  container c2 { run order x2 }
  container c3 { appserver tomcat-1 : tomcat { run order run stock } }
}`));

    test('accepts a pod, whose containers need not be written', () =>
        expectFindings(`${logical}
environment prod {
  tier: production
  pod p1 { run order run stock }
}`));

    test('leaves the first service in its container, with the sidecars', () =>
        expectFix(
            'multiple-services-in-one-container',
            "Give each service in 'shop' a container of its own",
            `service order
service stock
service search
environment dev {
  tier: development
  container shop {
    cpu: 1
    run order
    run stock
    run search { memory: 1GiB }
    sidecar proxy : envoy
  }
}
`,
            `service order
service stock
service search
environment dev {
  tier: development
  container shop {
    cpu: 1
    run order
    sidecar proxy : envoy
  }
  container stock-container {
    run stock
  }
  container search-container {
    run search { memory: 1GiB }
  }
}
`,
        ));

    test('is mended where it is written, for all that inherit it', () =>
        expectFix(
            'multiple-services-in-one-container',
            "Give each service in 'shop' a container of its own",
            `service order
service stock
environment prod {
  container shop { run order  run stock }
}
environment staging like prod { tier: staging }
`,
            `service order
service stock
environment prod {
  container shop { run order }
  container stock-container {
    run stock
  }
}
environment staging like prod { tier: staging }
`,
        ));
});

function expectFindings(snippet: string): void {
    expectFindingsOf('multiple-services-in-one-container', snippet);
}
