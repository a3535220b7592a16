import { describe, test } from 'vitest';
import { expectFindingsOf, expectFix } from '../../../support/findings.ts';

const logical = `
service billing
service catalog
service search
`;

describe('shared-host', () => {
    test('reports different services on one operating system', () =>
        expectFindings(`${logical}
environment prod {
  tier: production
  host h1 { run billing run catalog }
//     ^^ shared-host (warning)
  vm v1 {
//   ^^ shared-host
    run billing
    run search
  }
}`));

    test('reports an application container beside a service', () =>
        expectFindings(`${logical}
environment prod {
  tier: production
  vm v1 {
//   ^^ shared-host
    appserver tomcat-1 : tomcat { run catalog run search }
    run billing
  }
}`));

    test('accepts services that share nothing but an application container, which is another matter', () =>
        expectFindings(`${logical}
environment prod {
  tier: production
  vm v1 { appserver tomcat-1 : tomcat { run catalog run search } }
}`));

    test('accepts several instances of one service', () =>
        expectFindings(`${logical}
environment prod {
  tier: production
  host h1 { run billing x4 }
}`));

    test('accepts a container or a virtual machine for each service', () =>
        expectFindings(`${logical}
environment prod {
  tier: production
  host h1 {
    container c1 { run billing }
    container c2 { run catalog }
    vm v1 { run search }
  }
}`));

    test('accepts the machines of an orchestrator, and agents', () =>
        expectFindings(`${logical}
service log-agent
environment prod {
  tier: production
  cluster k8s : kubernetes {
    vm node-1 { run billing run catalog }
  }
  vm v1 {
    run search
    run log-agent { role: infrastructure }
  }
}`));

    test('says nothing in development', () =>
        expectFindings(`${logical}
environment dev {
  tier: development
  host laptop { run billing run catalog }
}`));

    test('puts each service into a container', () =>
        expectFix(
            'shared-host',
            'Put each service into a container of its own',
            `service billing
service catalog
environment prod {
  tier: production
  host h1 {
    cpu: 8
    run billing x2 {
      memory: 2GiB // measured
    }
    run catalog
  }
}
`,
            `service billing
service catalog
environment prod {
  tier: production
  host h1 {
    cpu: 8
    container billing-container {
      run billing x2 {
        memory: 2GiB // measured
      }
    }
    container catalog-container {
      run catalog
    }
  }
}
`,
        ));

    test('stays on one line and finds free names', () =>
        expectFix(
            'shared-host',
            'Put each service into a container of its own',
            `service billing
service catalog
environment prod {
  tier: production
  vm v1 { run billing  run catalog  container billing-container { } }
}
`,
            `service billing
service catalog
environment prod {
  tier: production
  vm v1 { container billing-container-2 { run billing }  container catalog-container { run catalog }  container billing-container { } }
}
`,
        ));
});

function expectFindings(snippet: string): void {
    expectFindingsOf('shared-host', snippet);
}
