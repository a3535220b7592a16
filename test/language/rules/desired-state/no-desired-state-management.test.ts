import { describe, test } from 'vitest';
import { expectFindingsOf, expectFix } from '../../../support/findings.ts';

describe('no-desired-state-management', () => {
    test('says once for each production environment that nothing manages a desired state', () =>
        expectFindings(`
service order
service shipping
environment prod {
//          ^^^^ no-desired-state-management (info)
  tier: production
  vm v1 { run order }
  host h1 { container c1 { run shipping } }
}`));

    test('reports what runs outside of every cluster once there is one', () =>
        expectFindings(`
service order
service shipping
environment prod {
  tier: production
  cluster k8s : kubernetes { run order }
  vm v1 { run shipping }
//            ^^^^^^^^ no-desired-state-management (warning)
}`));

    test('accepts orchestrators, groups of machines, functions and platforms', () =>
        expectFindings(`
service order
service catalog
function thumbnail
environment prod {
  tier: production
  cluster k8s : kubernetes { run order }
  cluster group : autoscaling-group { vm v1 { run order } }
  cluster other { run order }
  platform shop { run catalog }
  faas lambda { run thumbnail }
}`));

    test('accepts what is reconciled, in the environment or around the instance', () =>
        expectFindings(`
service order
service shipping
environment prod {
  tier: production
  host h1 { reconciled by systemd  run order }
  host h2 { run shipping }
//              ^^^^^^^^ no-desired-state-management
}
environment second {
  tier: production
  reconciled by nomad
  host h1 { run order }
}`));

    test('says nothing where no machine is modelled, and about batch jobs', () =>
        expectFindings(`
service order
service closing { workload: batch }
environment prod {
  tier: production
  region seoul { run order }
  vm v1 { run closing }
}
environment second { tier: production cluster k8s : kubernetes { } run order }`));

    test('moves the instance into a cluster that is there', () =>
        expectFix(
            'no-desired-state-management',
            "Move 'shipping' into the cluster 'k8s'",
            `service order
service shipping
environment prod {
  tier: production
  cluster k8s : kubernetes {
    run order
  }
  host h1 {
    run shipping x2 {
      memory: 1GiB
    }
  }
}
`,
            `service order
service shipping
environment prod {
  tier: production
  cluster k8s : kubernetes {
    run order
    run shipping x2 {
      memory: 1GiB
    }
  }
  host h1
}
`,
        ));

    test('puts a virtual machine into a group that replaces it', () =>
        expectFix(
            'no-desired-state-management',
            "Let an autoscaling group keep 'shipping' running",
            `service shipping
environment other { cluster k8s : kubernetes { } }
environment prod {
  tier: production
  vm v1 {
    run shipping
  }
}
`,
            `service shipping
environment other { cluster k8s : kubernetes { } }
environment prod {
  tier: production
  group v1-group {
    vm v1 {
      run shipping
    }
  }
}
`,
        ));

    test('lets a tool keep the desired state of an environment where nothing does so yet', () =>
        expectFix(
            'no-desired-state-management',
            "Let 'nomad' keep the desired state of 'prod'",
            `service shipping
environment prod {
  tier: production
  vm v1 { run shipping }
}
`,
            `service shipping
environment prod {
  tier: production
  vm v1 { run shipping }
  reconciled by nomad
}
`,
        ));

    test('lets an orchestrator look after what runs on a physical machine', () =>
        expectFix(
            'no-desired-state-management',
            "Let 'nomad' keep 'shipping' running",
            `service shipping
environment other { cluster k8s : kubernetes { } }
environment prod {
  tier: production
  host h1 {
    container c1 { run shipping }
  }
}
`,
            `service shipping
environment other { cluster k8s : kubernetes { } }
environment prod {
  tier: production
  host h1 {
    cluster shipping-cluster : nomad {
      container c1 { run shipping }
    }
  }
}
`,
        ));
});

function expectFindings(snippet: string): void {
    expectFindingsOf('no-desired-state-management', snippet);
}
