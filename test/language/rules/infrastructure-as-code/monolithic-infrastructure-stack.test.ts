import { describe, test } from 'vitest';
import { expectFindingsOf } from '../../../support/findings.ts';

const services = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => `service ${name}`).join('\n');
const machines = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => `vm ${name}-vm { run ${name} }`);

describe('monolithic-infrastructure-stack', () => {
    test('reports a stack for the machines of more than five services', () =>
        expectFindings(`
${services}
environment prod {
  tier: production
  stack machines : terraform
//      ^^^^^^^^ monolithic-infrastructure-stack (info)
  ${machines.join('\n  ')}
}`));

    test('reports a stack for several teams', () =>
        expectFindings(`
team shop
team warehouse
service order { team: shop }
service stock { team: warehouse }
environment prod {
  tier: production
  stack machines : terraform { covers v1  covers stock-lb }
//      ^^^^^^^^ monolithic-infrastructure-stack
  balancer stock-lb for stock
  vm v1 { run order }
  vm v2 { run stock }
}`));

    test('accepts five services of one team, platforms for all, and infrastructure beside the services', () =>
        expectFindings(`
${services}
service agent
team one
team two
function f1 { team: one }
function f2 { team: two }
environment prod {
  tier: production
  stack machines : terraform
  ${machines.slice(1).join('\n  ')}
  vm extra { run agent { role: infrastructure } }
}
environment lambda {
  tier: production
  stack platform : terraform
  faas lambda { run f1 run f2 }
}
environment parts {
  tier: production
  stack one : terraform
  stack two : terraform
  ${machines.join('\n  ')}
}
environment second {
  tier: production
  stack platform : terraform
  cluster k8s : kubernetes { run a run b run c run d run e run f }
  balancer entry for a, b, c, d, e, f
}`));
});

function expectFindings(snippet: string): void {
    expectFindingsOf('monolithic-infrastructure-stack', snippet);
}
