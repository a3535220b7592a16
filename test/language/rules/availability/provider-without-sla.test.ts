import { describe, test } from 'vitest';
import { expectFindingsOf } from '../../../support/findings.ts';

const rule = 'provider-without-sla';

const using = (server: string, target = 'target: 99.9%') => `
service shop { reads orders  reads stock }
database orders
database stock
environment prod {
  tier: production
  ${target}
  region r {
    sla: 99.99%
    platform p { sla: 99.95%  run shop }
    database server low { managed  sla: 99%  primary stock }
    ${server}
  }
}`;

describe('provider-without-sla', () => {
    test('reports what is managed without a promise', () =>
        expectFindingsOf(
            rule,
            using(`database server s { managed  primary orders }
//                  ^ provider-without-sla (info)`),
        ));

    test('reports a promise that is too low, unless the target is missed because of it most of all', () =>
        expectFindingsOf(
            rule,
            using(`database server s { managed  sla: 99.5%  primary orders }
//                  ^ provider-without-sla`),
        ));

    test('is content with a known availability, and silent without a target', () => {
        expectFindingsOf(rule, using('database server s { managed  availability: 99.9%  primary orders }'));
        expectFindingsOf(rule, using('database server s { managed  primary orders }', ''));
    });

    test('is silent about what others run for nobody, about machines of its own, and where no SLA is stated', () => {
        expectFindingsOf(rule, using('database server s { primary orders }'));
        expectFindingsOf(rule, using('').replaceAll(/sla: \S+/g, ''));
    });
});
