import { describe, test } from 'vitest';
import { expectFindingsOf } from '../../../support/findings.ts';

const rule = 'analysis-input-missing';

describe('analysis-input-missing', () => {
    test('reports a target that hangs on something without a figure', () =>
        expectFindingsOf(
            rule,
            `
service shop { calls bank }
external bank
environment prod {
  target: 99.9%
//        ^^^^^ analysis-input-missing (hint)
  region r { sla: 99.99%  run shop }
}`,
        ));

    test('is silent without any figure, without a target, and where the target is missed anyway', () => {
        const text = (target: string, sla: string) => `
service shop { calls bank }
external bank
environment prod { tier: production ${target} region r { ${sla} run shop } }`;
        expectFindingsOf(rule, text('target: 99.9%', ''));
        expectFindingsOf(rule, text('', 'sla: 99.99%'));
        expectFindingsOf(rule, text('target: 99.9%', 'sla: 99%'));
    });

    test('leaves what somebody else runs without a promise to provider-without-sla', () => {
        const text = (place: string) => `
service shop
environment prod {
  target: 99.9%
  region r {
    sla: 99.99%
    ${place}
  }
}`;
        expectFindingsOf(rule, text('platform shops { run shop }'));
        expectFindingsOf(
            'provider-without-sla',
            text('platform shops { run shop }\n//           ^^^^^ provider-without-sla'),
        );
    });

    test('is content with a figure of what is around a region', () =>
        expectFindingsOf(
            rule,
            `
service shop
environment prod { target: 99.9%  provider p { sla: 99.99%  region r { run shop } } }`,
        ));
});
