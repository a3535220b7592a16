import { describe, test } from 'vitest';
import { expectFindingsOf } from '../../../support/findings.ts';

describe('orchestrator-overhead', () => {
    test('reports, where a project asks for it, a cluster for one or two services', () =>
        expectFindings(`
service order
service shop
environment prod {
  tier: production
  cluster k8s : kubernetes { run order run shop }
//        ^^^ orchestrator-overhead (hint)
}
checks house { level hint for orchestrator-overhead }`));

    test('accepts three services, managed clusters, groups of machines, and an empty cluster', () =>
        expectFindings(`
service order
service shop
service bill
environment prod {
  tier: production
  cluster k8s : kubernetes { run order run shop run bill }
  cluster own : kubernetes { managed run order }
  cluster gke : gke { run order }
  cluster machines : autoscaling-group { vm v1 { run order } }
  cluster empty : nomad { }
}
checks house { level hint for orchestrator-overhead }`));

    test('says nothing unless it is asked for', () =>
        expectFindings(`
service order
environment prod { tier: production cluster k8s : kubernetes { run order } }`));
});

function expectFindings(snippet: string): void {
    expectFindingsOf('orchestrator-overhead', snippet);
}
