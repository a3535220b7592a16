import { describe, expect, test } from 'vitest';
import { rollingUpdate } from '../../../../language/rules/zero-downtime/rolling-update.ts';
import { expectFindingsOf, expectFix } from '../../../support/findings.ts';
import { projectOf } from '../../../support/project.ts';

describe('rolling-needs-spare-instance', () => {
    test.each([
        ['x1', 'rolling { surge: 0 }'],
        ['x2', 'rolling { unavailable: 2 }'],
        ['x4', 'rolling { unavailable: 100% }'],
        ['x2..9', 'rolling { surge: 1  unavailable: 5 }'],
        ['x3', 'rolling { surge: 0  unavailable: 0 }'],
    ])('reports %s with %s', (count, rollout) => expectFindings(rolledOut(count, rollout, mark)));

    test.each([
        ['x1', 'rolling'],
        ['x1', 'rolling { surge: 25%  unavailable: 25% }'],
        ['x3', 'rolling { surge: 0 }'],
        ['x4', 'rolling { surge: 0  unavailable: 75% }'],
        ['', 'rolling { surge: 0 }'],
        ['x2', 'blue-green'],
    ])('accepts %s with %s', (count, rollout) => expectFindings(rolledOut(count, rollout, '')));

    test('asks for as many as are required', () =>
        expectFindings(`
service order
service shipping { calls order }
environment prod {
  tier: production
  run order x4 { required: 4  rollout: rolling }
//                                     ^^^^^^^ rolling-needs-spare-instance (warning)
  run shipping
}
environment staging like prod { tier: staging  run order { required: 3 } }`));

    test('accepts what nobody calls, what may pause, and platforms', () =>
        expectFindings(`
service order
service ledger { workload: singleton }
service billing
service label
service shop { calls ledger  calls billing  calls label }
environment prod {
  tier: production
  run order x1 { rollout: rolling { surge: 0 } }
  run ledger x1 { rollout: rolling { surge: 0 } }
  run billing x1 { rollout: rolling { surge: 0 }  maintenance: "at night" }
  platform p { run label x1 { rollout: rolling { surge: 0 } } }
}`));

    test('rolls out with a spare instance, in place of the whole value', () =>
        expectFix(
            'rolling-needs-spare-instance',
            "Roll out 'order' with one more instance and none missing",
            rolledOut('x1', 'rolling { surge: 0 }', ''),
            rolledOut('x1', 'rolling { surge: 1  unavailable: 0 }', ''),
        ));

    test('runs the smallest count of which enough are left', () =>
        expectFix(
            'rolling-needs-spare-instance',
            "Run 3 instances of 'order'",
            rolledOut('x1', 'rolling { unavailable: 2 }', ''),
            rolledOut('x3', 'rolling { unavailable: 2 }', ''),
        ));

    test('mends a rollout of a template there', () => {
        const text = (rollout: string) => `service order
service shipping { calls order }
template run careful x2 {
  rollout: ${rollout}
}
environment prod {
  tier: production
  run order is careful
  run shipping
}
`;
        expectFix(
            'rolling-needs-spare-instance',
            "Roll out 'order' with one more instance and none missing, in the template and everything that is made from it",
            text('rolling { surge: 0  unavailable: 2 }'),
            text('rolling { surge: 1  unavailable: 0 }'),
        );
    });
});

test.each([
    ['rolling', 1, { surge: 1, unavailable: 0 }],
    ['rolling', 3, { surge: 1, unavailable: 0 }],
    ['rolling', 4, { surge: 1, unavailable: 1 }],
    ['rolling { surge: 10%  unavailable: 10% }', 10, { surge: 1, unavailable: 1 }],
    ['rolling { surge: 30%  unavailable: 30% }', 10, { surge: 3, unavailable: 3 }],
    ['rolling { surge: 0 }', 1, { surge: 0, unavailable: 1 }],
    ['rolling { surge: 0  unavailable: 0 }', 1, { isStuck: true }],
])('%s of %i instances is reckoned as Kubernetes does', (rollout, count, expected) => {
    const { model } = projectOf(rolledOut(`x${count}`, rollout, ''));
    const property = model.environments[0]?.placements[0]?.properties.get('rollout');
    expect(property && rollingUpdate(property, count)).toMatchObject(expected);
});

const mark = '//           ^^^^^^^ rolling-needs-spare-instance\n';

function rolledOut(count: string, rollout: string, marks: string): string {
    return `service order
service shipping { calls order }
environment prod {
  tier: production
  run order${count ? ` ${count}` : ''} {
    rollout: ${rollout}
${marks}  }
  run shipping
}
`;
}

function expectFindings(snippet: string): void {
    expectFindingsOf('rolling-needs-spare-instance', snippet);
}
