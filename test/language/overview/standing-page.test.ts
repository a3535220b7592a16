import { expect, test } from 'vitest';
import { standingPage } from '../../../language/index.ts';
import { projectOf } from '../../support/project.ts';

const model = `
service order
service shipping { calls order }
environment prod "<b>Live</b>" {
  tier: production
  cluster k {
    run order x1 { rollout: rolling }
    run shipping x2 { rollout: rolling }
  }
  vm v {
    accept shared-host because "small | *plant*" until 2027-06-30
    run order
    run shipping
  }
}
checks c { level off for no-pipeline, infrastructure-as-code, environment, hygiene, availability, desired-state, automation }
`;

test('the page tells each principle with its findings, what is accepted and why, and links to rules', () => {
    const page = standingPage(projectOf(model), 'en', ({ rule }) => `rules/${rule}.md`);
    expect(page).toContain('## &lt;b\\>Live&lt;/b\\>');
    expect(page).toContain('| isolated execution | ✔ kept | accepted: 1 |');
    expect(page).toContain('(accepted until 2027-06-30: small \\| \\*plant\\*)');
    expect(page).toContain('[`shared-host`](<rules/shared-host.md>)');
    expect(page).toContain('| zero-downtime deployment |');
});

test('the page is in Korean where that is asked for', () => {
    const page = standingPage(projectOf(model), 'ko', () => undefined);
    expect(page).toContain('| 격리 실행 | ✔ 지킴 | 수용 1건 |');
    expect(page).toContain('`shared-host`');
});
