import { describe, expect, test } from 'vitest';
import { speak } from '../../../../language/index.ts';
import { expectFindingsOf, expectFix } from '../../../support/findings.ts';
import { projectOf } from '../../../support/project.ts';

describe('application-container-technology', () => {
    test.each(['tomcat', 'jetty', 'wildfly', 'weblogic', 'websphere'])('reports what is not Java in %s', (server) =>
        expectFindings(`
service board { runtime: nodejs24 }
service catalog { runtime: kotlin }
environment dev {
  tier: development
  vm v1 { appserver web : ${server} {
    run board
//      ^^^^^ application-container-technology (error)
    run catalog } }
}`),
    );

    test('reads runtime, packaging and the ending of the artifact, those of the placement first', () =>
        expectFindings(`
service a { artifact: "a.gem" }
service b { packaging: gem }
service c { runtime: java21 artifact: "c.gem" }
service d { artifact: "d.war" }
service e
environment prod {
  vm v1 {
    appserver web : tomcat {
      run a
//        ^ application-container-technology
      run b
//        ^ application-container-technology
      run c run d run e run c { runtime: python3 }
//                          ^ application-container-technology
    }
  }
}`));

    test('reports what a platform does not offer, unless it comes as an image', () =>
        expectFindings(`
service engine { runtime: rust }
service boxed { runtime: rust image: "shop/boxed:1.0" }
service packed { runtime: rust packaging: container }
service board { runtime: nodejs }
environment prod {
  platform one : elastic-beanstalk { run engine run boxed run packed run board }
//                                       ^^^^^^ application-container-technology
  platform two : app-service { run engine run board }
//                                 ^^^^^^ application-container-technology
  platform three : app-engine { plan: standard run engine run board }
//                                                 ^^^^^^ application-container-technology
  platform four : app-engine { run engine }
  platform five : app-engine { plan: flexible run engine }
  platform six : heroku { run engine }
}`));

    test('says nothing of languages and servers that are not known', () =>
        expectFindings(`
service odd { runtime: cobol }
service board { runtime: nodejs24 }
environment prod {
  vm v1 { appserver one : tomcat { run odd } appserver two : passenger { run board } }
  vm v2 { appserver three : iis { run board } appserver four { run board } }
}`));

    test('prints what is run, with its date and source', () => {
        const [finding] = projectOf(`
service board { runtime: nodejs24 }
environment prod { vm v1 { appserver web : tomcat { run board } } }`).diagnostics.filter(
            ({ code }) => code === 'application-container-technology',
        );
        expect(finding && speak(finding.message, 'en')).toMatch(
            /^The service 'board' is written in Node\.js, but Apache Tomcat in 'prod' runs Java only \(as of 20\d\d-\d\d-\d\d, https:\S+\)\.$/,
        );
    });

    test('moves it into a container of its own', () =>
        expectFix(
            'application-container-technology',
            "Run 'board' in a container of its own",
            `service board { runtime: nodejs24 }
service catalog { runtime: java21 }
environment prod { vm v1 { appserver web : tomcat { run catalog  run board } } }
`,
            `service board { runtime: nodejs24 }
service catalog { runtime: java21 }
environment prod { vm v1 { appserver web : tomcat { run catalog }  container board-container { run board } } }
`,
        ));

    test('tells what is inherited once, and moves it where that is written', () =>
        expectFix(
            'application-container-technology',
            "Run 'engine' in a container of its own",
            `service engine { runtime: rust }
environment base {
  platform web : app-service { run engine }
}
environment prod like base { tier: production }
`,
            `service engine { runtime: rust }
environment base {
  platform web : app-service
  container engine-container {
    run engine
  }
}
environment prod like base { tier: production }
`,
        ));
});

function expectFindings(snippet: string): void {
    expectFindingsOf('application-container-technology', snippet);
}
