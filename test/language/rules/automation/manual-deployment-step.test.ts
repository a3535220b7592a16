import { describe, expect, test } from 'vitest';
import { expectFindingsOf, expectFix } from '../../../support/findings.ts';
import { projectOf } from '../../../support/project.ts';

describe('manual-deployment-step', () => {
    test('reports a stage and a step that are done by hand', () =>
        expectFindings(`
service order
environment staging { tier: staging run order }
environment prod { tier: production vm v1 { run order } }
pipeline delivery {
  step "migrate the schema" by hand in staging
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ manual-deployment-step (info)
  staging -> prod with manual
//           ^^^^^^^^^^^^^^^^ manual-deployment-step (warning)
}`));

    test('takes a step without an environment for work on the way into the last one', () =>
        expectFindings(`
service order
environment staging { tier: staging run order }
environment prod { tier: production run order }
pipeline delivery {
  step "tell the callers" by hand
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ manual-deployment-step (warning)
  staging -> prod
}`));

    test('accepts an approval, what tools do, and what is done by hand for developers', () =>
        expectFindings(`
service order
environment dev { tier: development run order }
environment prod { tier: production run order }
pipeline delivery {
  step "scan the image" by trivy in prod
  step "reset the data" by hand in dev
  dev with manual -> prod with approval
}`));

    test('is an error where there are more than ten services', () => {
        const services = Array.from({ length: 11 }, (_, index) => `service s${index}`).join('\n');
        const findings = (text: string) => {
            const { diagnostics } = projectOf(text);
            return diagnostics.filter(({ code }) => code === 'manual-deployment-step').map(({ severity }) => severity);
        };
        const delivery = 'environment prod { tier: production  run s0 }\npipeline delivery { prod with manual }\n';
        expect(findings(`${services}\n${delivery}`)).toEqual(['error']);
        expect(findings(`${services.replace('service s10', '')}\n${delivery}`)).toEqual(['warning']);
    });

    test('leaves what an orchestrator keeps to the rule about desired states', () =>
        expectFindings(`
service order
environment prod { tier: production cluster k8s : kubernetes { run order } }
pipeline delivery { prod with manual }`));

    test('leaves people only the approval of a stage', () =>
        expectFix(
            'manual-deployment-step',
            'Deploy by the pipeline after an approval',
            `service order
environment prod { tier: production  run order }

pipeline delivery { prod with manual }
`,
            `service order
environment prod { tier: production  run order }

pipeline delivery { prod with approval }
`,
        ));

    test('lets a script do a step', () =>
        expectFix(
            'manual-deployment-step',
            "Let a script do 'migrate the schema'",
            `service order
environment prod { tier: production  run order }

pipeline delivery {
  step "migrate the schema" by hand in prod
  prod
}
`,
            `service order
environment prod { tier: production  run order }

pipeline delivery {
  step "migrate the schema" by script in prod
  prod
}
`,
        ));
});

function expectFindings(snippet: string): void {
    expectFindingsOf('manual-deployment-step', snippet);
}
