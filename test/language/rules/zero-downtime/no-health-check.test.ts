import { describe, test } from 'vitest';
import { expectFindingsOf, expectFix } from '../../../support/findings.ts';

const services = 'service order\nservice shop { calls order via grpc }';

describe('no-health-check', () => {
    test('reports what an orchestrator or an overlapping rollout replaces unchecked', () =>
        expectFindings(`
${services}
service mail
environment prod {
  tier: production
  balancer lb for shop
  cluster k8s : kubernetes {
    run order
//      ^^^^^ no-health-check (info)
  }
  run shop { rollout: canary }
//    ^^^^ no-health-check
  run mail { health: tcp }
}`));

    test('is silent while no run of the project states a check', () =>
        expectFindings(`
${services}
environment prod { tier: production  cluster k8s { run order }  run shop }`));

    test('accepts what gets no requests, batch jobs, agents, functions and bare machines', () =>
        expectFindings(`
${services}
service nightly { workload: batch }
service agent
function label
service caller { calls nightly  calls agent  calls label }
environment prod {
  tier: production
  cluster k8s {
    run shop { rollout: rolling }
    run nightly
    run agent { role: infrastructure }
    run caller { health: tcp }
  }
  faas lambda { run label }
  vm v { run order }
}`));

    test.each([
        ['via grpc', 'grpc'],
        ['', 'http "/ready"'],
    ])('checks what is called %s by %s', (protocol, check) => {
        const text = (block: string) => `service order
service shop { calls order ${protocol} }
environment prod {
  tier: production
  cluster k8s {
    run order x2 { cpu: 1${block} }
    run shop { health: tcp }
  }
}
`;
        const title = `Check 'order' by ${check}`;
        expectFix('no-health-check', title, text(''), text(`  health: ${check}`));
    });
});

function expectFindings(snippet: string): void {
    expectFindingsOf('no-health-check', snippet);
}
