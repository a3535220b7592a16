import { describe, test } from 'vitest';
import { expectFindingsOf, expectFix } from '../../../support/findings.ts';

const rule = 'dependency-target-too-low';

const shop = (stock: string, need = '', level = 'checks c { level info for dependency-target-too-low }') => `${level}

service shop {
  target: 99.95%
  calls stock${need}
}
service stock { ${stock} }

environment prod {
  tier: production
  run shop x2
  run stock x2
}
`;

describe('dependency-target-too-low', () => {
    test('offers to do without what promises less', () =>
        expectFix(
            rule,
            "Do without 'stock' when it does not answer",
            shop('target: 99.5%'),
            shop('target: 99.5%', ' {\n    need: optional\n  }'),
        ));

    test('is silent about equal targets, optional calls, missing targets, and where nobody asks', () => {
        expectFindingsOf(rule, shop('target: 99.95%'));
        expectFindingsOf(rule, shop('target: 99%', ' { need: optional }'));
        expectFindingsOf(rule, shop('state: stateless'));
        expectFindingsOf(rule, shop('target: 99%', '', ''));
    });
});
