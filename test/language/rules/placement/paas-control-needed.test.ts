import { describe, expect, test } from 'vitest';
import { speak } from '../../../../language/index.ts';
import { expectFindingsOf, expectFix } from '../../../support/findings.ts';
import { projectOf } from '../../../support/project.ts';

describe('paas-control-needed', () => {
    test('reports what a platform withholds, in every environment', () =>
        expectFindings(`
service capture { needs: licence, kernel-module }
service mailer { needs: daemon }
environment dev {
  tier: development
  platform one : app-service { run capture run mailer }
//                                 ^^^^^^^ paas-control-needed (warning)
  platform two : app-engine { plan: standard run mailer }
//                                               ^^^^^^ paas-control-needed
}`));

    test('accepts other needs, other plans, other platforms and machines', () =>
        expectFindings(`
service capture { needs: kernel-module }
service shop { needs: licence, database-extension }
service plain
environment prod {
  platform one : app-service { run shop run plain }
  platform two : app-engine { run capture }
  platform three : app-engine { plan: flexible run capture }
  platform four : elastic-beanstalk { run capture }
  platform five : heroku { run capture }
  platform six { run capture }
  vm v1 { run capture }
}`));

    test('names the needs that are not met, with date and source', () => {
        const [finding] = projectOf(`
service capture { needs: licence, kernel-module, os-access }
environment prod { platform web : app-service { run capture } }`).diagnostics.filter(
            ({ code }) => code === 'paas-control-needed',
        );
        expect(finding && speak(finding.message, 'en')).toMatch(
            /^The service 'capture' needs kernel-module, os-access, which Azure App Service does not give in 'prod' \(as of 20\d\d-\d\d-\d\d, https:\S+\)\.$/,
        );
    });

    test('moves it to a machine of its own, or into a container where that is enough', () => {
        expectFix(
            'paas-control-needed',
            "Run 'capture' on a virtual machine of its own",
            `service capture { needs: kernel-module }
environment prod { region seoul { platform web : app-service { run capture x2 } } }
`,
            `service capture { needs: kernel-module }
environment prod { region seoul { platform web : app-service  vm capture-vm { run capture x2 } } }
`,
        );
        expectFix(
            'paas-control-needed',
            "Run 'mailer' in a container of its own",
            `service mailer { needs: daemon }
environment prod { platform web : app-engine { plan: standard  run mailer } }
`,
            `service mailer { needs: daemon }
environment prod { platform web : app-engine { plan: standard }  container mailer-container { run mailer } }
`,
        );
    });
});

function expectFindings(snippet: string): void {
    expectFindingsOf('paas-control-needed', snippet);
}
