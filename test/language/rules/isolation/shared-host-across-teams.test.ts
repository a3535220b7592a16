import { describe, test } from 'vitest';
import { expectFindingsOf, expectFix } from '../../../support/findings.ts';

const logical = `
team ordering
team delivery
service order { team: ordering }
service stock { team: ordering }
service shipping { team: delivery }
service batch
`;

describe('shared-host-across-teams', () => {
    test('reports a machine of several teams once, in the place of shared-host', () => {
        const snippet = `${logical}
environment prod {
  tier: production
  host h1 { run order run shipping run batch }
//     ^^ shared-host-across-teams (error)
}`;
        expectFindingsOf('shared-host-across-teams', snippet);
        expectFindingsOf('shared-host', snippet.replace(/ \^\^ shared.*/, ''));
    });

    test('leaves services of one team, and of none, to shared-host', () => {
        const snippet = `${logical}
environment prod {
  tier: production
  host h1 { run order run stock run batch }
//     ^^ shared-host
}`;
        expectFindingsOf('shared-host', snippet);
        expectFindingsOf('shared-host-across-teams', snippet.replace(/ \^\^ shared.*/, ''));
    });

    test('accepts containers, agents of another team, and orchestrators', () =>
        expectFindingsOf(
            'shared-host-across-teams',
            `${logical}
environment prod {
  tier: production
  host h1 { container c1 { run order } container c2 { run shipping } }
  host h2 { run order run shipping { role: infrastructure } }
  cluster k8s : kubernetes { run order run shipping }
}`,
        ));

    test('is milder in staging and silent in development', () =>
        expectFindingsOf(
            'shared-host-across-teams',
            `${logical}
environment staging {
  tier: staging
  vm v1 { run order run shipping }
//   ^^ shared-host-across-teams (warning)
}
environment dev {
  tier: development
  vm v2 { run order run shipping }
}`,
        ));

    test('puts each service into a container', () =>
        expectFix(
            'shared-host-across-teams',
            'Put each service into a container of its own',
            `team a
team b
service order { team: a }
service shipping { team: b }
environment prod {
  tier: production
  host h1 {
    run order
    run shipping
  }
}
`,
            `team a
team b
service order { team: a }
service shipping { team: b }
environment prod {
  tier: production
  host h1 {
    container order-container {
      run order
    }
    container shipping-container {
      run shipping
    }
  }
}
`,
        ));
});
