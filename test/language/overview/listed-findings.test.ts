import { expect, test } from 'vitest';
import { listedFindings } from '../../../language/overview/listed-findings.ts';
import { projectOf } from '../../support/project.ts';

test('a finding belongs to the team of what it is about, or else to that of the innermost place or environment around it', () => {
    const project = projectOf(`
team ordering "Ordering"
team platform
team machines
service order { team: ordering }
service shipping { calls order }
environment prod {
  tier: production
  team: platform
  cluster c : kubernetes { team: machines  run order x1  run shipping x2 }
  host spare { team: machines }
}
`);
    const owners = listedFindings(project, 'en').map(({ rule, team }) => [rule, team]);
    expect(Object.fromEntries(owners)).toMatchObject({
        'no-pipeline': 'platform',
        'unused-element': 'machines',
        'single-instance': 'Ordering',
    });
});
