import { describe, test } from 'vitest';
import { expectFindingsOf, expectFix } from '../../../support/findings.ts';

const logical = 'service catalog\nservice search';

describe('shared-application-container', () => {
    test('reports services in one application container, whatever it is', () =>
        expectFindings(`${logical}
environment prod {
  tier: production
  vm v1 { appserver tomcat-1 : tomcat { run catalog run search } }
//                  ^^^^^^^^ shared-application-container (warning)
  vm v2 { appserver other { run catalog x2 run search } }
//                  ^^^^^ shared-application-container
}
environment staging { tier: staging vm v3 { appserver web : jetty { run catalog run search } } }
//                                                    ^^^ shared-application-container (info)
environment dev { tier: development vm v4 { appserver web : jetty { run catalog run search } } }`));

    test('accepts one service, what belongs to the server, and a process for each application', () =>
        expectFindings(`${logical}
environment prod {
  tier: production
  vm v1 { appserver a : tomcat { run catalog x3 run search { role: infrastructure } } }
  vm v2 { appserver b : iis { run catalog run search } }
  vm v3 { appserver c : passenger { run catalog run search } }
}`));

    test('leaves it to shared-host that an application container shares its machine', () => {
        const text = `${logical}
environment prod {
  tier: production
  vm v1 { appserver one { run catalog } appserver two { run search } }
}`;
        expectFindings(text);
        const shared = text.replace('vm v1 {', 'vm v1 {\n//   ^^ shared-host\n');
        expectFindingsOf('shared-host', shared);
        expectFindingsOf(
            'shared-host',
            `${logical}
environment prod { tier: production vm v1 { appserver one { run catalog run search } } }`,
        );
    });

    test('moves all but the first into containers of their own', () =>
        expectFix(
            'shared-application-container',
            "Run 'search', 'papers' with servers of their own, in containers",
            `service catalog
service search
service papers
environment prod {
  tier: production
  vm v1 {
    appserver tomcat-1 : tomcat {
      start: 90s
      run catalog
      run search { memory: 1GiB }
      run papers
    }
  }
}
`,
            `service catalog
service search
service papers
environment prod {
  tier: production
  vm v1 {
    appserver tomcat-1 : tomcat {
      start: 90s
      run catalog
    }
    container search-container {
      run search { memory: 1GiB }
    }
    container papers-container {
      run papers
    }
  }
}
`,
        ));

    test('stands beside the container of the application container, also where it is inherited', () =>
        expectFix(
            'shared-application-container',
            "Run 'search' with a server of its own, in a container, in 'base' and everything that is like it",
            `${logical}
environment base { vm v1 { container c { appserver web : jetty { run catalog  run search } } } }
environment prod like base { tier: production }
`,
            `${logical}
environment base { vm v1 { container c { appserver web : jetty { run catalog } }  container search-container { run search } } }
environment prod like base { tier: production }
`,
        ));
});

function expectFindings(snippet: string): void {
    expectFindingsOf('shared-application-container', snippet);
}
