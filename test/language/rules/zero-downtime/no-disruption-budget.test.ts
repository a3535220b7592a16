import { describe, test } from 'vitest';
import { expectFindingsOf, expectFix } from '../../../support/findings.ts';

const services = 'service order\nservice search\nservice shop { calls order  calls search }';

describe('no-disruption-budget', () => {
    test('reports several instances under an orchestrator, where others state a budget', () =>
        expectFindings(`
${services}
environment prod {
  tier: production
  cluster k8s : kubernetes {
    run order x2
//      ^^^^^ no-disruption-budget (hint)
    run search x2 { disruption-budget: 1 }
    run shop x2
  }
}`));

    test('is silent while no run of the project states one', () =>
        expectFindings(`
${services}
environment prod { tier: production  cluster k8s { run order x2  run search x2  run shop x2 } }`));

    test('accepts one instance, an unknown count, and what no orchestrator moves', () =>
        expectFindings(`
${services}
service mail
service caller { calls shop  calls mail }
environment prod {
  tier: production
  cluster k8s {
    run order x1
    run search
    run caller x2 { disruption-budget: 1 }
  }
  cluster machines : autoscaling-group { run shop x2 }
  vm v { run mail x2 }
}`));

    test('lets one instance be missing', () => {
        const text = (block: string) => `${services}
environment prod {
  tier: production
  cluster k8s {
    run order x2 { cpu: 1${block} }
    run search x2 { disruption-budget: 1 }
  }
  run shop
}
`;
        const title = "Let one instance of 'order' be missing";
        expectFix('no-disruption-budget', title, text(''), text('  disruption-budget: 1'));
    });
});

function expectFindings(snippet: string): void {
    expectFindingsOf('no-disruption-budget', snippet);
}
