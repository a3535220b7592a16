import { describe, test } from 'vitest';
import { expectFindingsOf, expectFix } from '../../../support/findings.ts';

describe('disruption-budget-blocks-drain', () => {
    test('reports a budget of none', () =>
        expectFindings(`
service order
service mail
environment prod {
  tier: production
  cluster k8s { run order x3 { disruption-budget: 0 } }
//                                                ^ disruption-budget-blocks-drain (warning)
  run mail { disruption-budget: 0 }
//                              ^ disruption-budget-blocks-drain
}`));

    test('accepts a budget, a window, and platforms', () =>
        expectFindings(`
service order
service mail
service label
environment prod {
  tier: production
  run order x3 { disruption-budget: 1 }
  run mail x3 { disruption-budget: 0  maintenance: "at night" }
  platform p { run label { disruption-budget: 0 } }
}`));

    test('leaves the word to the rule about single instances', () =>
        expectFindings(`
service order
service shop { calls order }
environment prod {
  tier: production
  run order x1 { disruption-budget: 0 }
  run shop
}`));

    test('lets one instance be missing', () => {
        const text = (budget: number) => `service order
environment prod {
  tier: production
  run order x3 { disruption-budget: ${budget} }
}
`;
        const title = "Let one instance of 'order' be missing";
        expectFix('disruption-budget-blocks-drain', title, text(0), text(1));
    });
});

function expectFindings(snippet: string): void {
    expectFindingsOf('disruption-budget-blocks-drain', snippet);
}
