import { describe, test } from 'vitest';
import { expectFindingsOf, expectFix } from '../../../support/findings.ts';

describe('application-container-slow-start', () => {
    test('reports instances that follow the load in an application container', () =>
        expectFindings(`
service catalog
service search { start: 45s }
environment prod {
  tier: production
  vm v1 { appserver one : tomcat { start: 90s run catalog x2..6 } }
//                                                ^^^^^^^ application-container-slow-start (hint)
  vm v2 { appserver two : tomcat { run catalog x2..6 run search x1..2 } }
//                                     ^^^^^^^ application-container-slow-start
//                                                       ^^^^^^ application-container-slow-start
  group workers { nodes: 2..6 vm w { appserver three : jetty { run catalog } } }
//                                                                 ^^^^^^^ application-container-slow-start
}
environment dev { tier: development vm v3 { appserver four { run catalog x2..6 } } }`));

    test('accepts fixed numbers, fast starts and instances elsewhere', () =>
        expectFindings(`
service catalog
service quick { start: 5s }
environment prod {
  tier: production
  vm v1 { appserver one : tomcat { start: 90s run catalog x6 } }
  vm v2 { appserver two : jetty { start: 29s run catalog x2..6 } }
  vm v3 { appserver three : jetty { run quick x2..6 } container c { run catalog x2..6 } }
  group workers { nodes: 3 vm w { appserver four : jetty { run catalog } } }
}`));

    test('moves it into a container with a server of its own', () =>
        expectFix(
            'application-container-slow-start',
            "Run 'catalog' with a server of its own, in a container",
            `service catalog
environment prod {
  tier: production
  vm v1 {
    appserver tomcat-1 : tomcat {
      start: 90s
      run catalog x2..6
    }
  }
}
`,
            `service catalog
environment prod {
  tier: production
  vm v1 {
    appserver tomcat-1 : tomcat {
      start: 90s
    }
    container catalog-container {
      run catalog x2..6
    }
  }
}
`,
        ));
});

function expectFindings(snippet: string): void {
    expectFindingsOf('application-container-slow-start', snippet);
}
