import { describe, test } from 'vitest';
import { expectFindingsOf, expectFix } from '../../../support/findings.ts';

describe('replicas-on-one-machine', () => {
    test('reports a host on which all virtual machines of a service stand', () =>
        expectFindings(`
service order
environment prod {
  tier: production
  host h1 {
//     ^^ replicas-on-one-machine (error)
    vm v1 { run order }
    vm v2 { run order }
  }
}`));

    test('reports a host once for all services whose instances it holds', () =>
        expectFindings(`
service order
service search
environment prod {
  tier: production
  host h1 {
//     ^^ replicas-on-one-machine
    container c1 { run order x2 }
    container c2 { run search }
    container c3 { run search }
  }
}`));

    test('reports a cluster on one host, and one whose only machine is a host', () =>
        expectFindings(`
service order
service search
environment prod {
  tier: production
  host h1 {
//     ^^ replicas-on-one-machine
    cluster k3s : kubernetes { run order x3 }
  }
  cluster k8s : kubernetes {
    host h2
//       ^^ replicas-on-one-machine
    run search x2
  }
}`));

    test('counts an instance that stands by', () =>
        expectFindings(`
service order
environment prod {
  tier: production
  host h1 { run order x1 { standby: 1 } }
//     ^^ replicas-on-one-machine
}`));

    test('informs where most instances share a machine and another one has at least two fewer', () =>
        expectFindings(`
service order
service search
environment prod {
  tier: production
  host h1 {
    run order x3
//      ^^^^^ replicas-on-one-machine (info)
    run search x2
  }
  host h2 {
    run order x1
    run search x1
  }
}`));

    test('weakens the finding in staging and says nothing in development', () =>
        expectFindings(`
service order
environment staging {
  tier: staging
  host h1 { run order x2 }
//     ^^ replicas-on-one-machine (warning)
}
environment dev {
  tier: development
  host laptop { run order x2 }
}`));

    test('accepts what is not known to stand on one host, and what needs no second one', () =>
        expectFindings(`
service order
service agent
service closing { workload: batch }
function thumbnail
environment prod {
  tier: production
  vm v1 { run order x2 }
  cluster k8s : kubernetes {
    host h1
    host h2
    pool workers { nodes: 3 }
    run order x3
  }
  host h3 {
    run agent x2 { role: infrastructure }
    run closing x2
  }
}`));

    test('moves half of the placements, with the machines that hold nothing else', () =>
        expectFix(
            'replicas-on-one-machine',
            "Run a part of 'order' in 'h2'",
            `service order
environment prod {
  tier: production
  host h1 {
    vm v1 { run order }
    vm v2 { run order }
  }
  host h2
}
`,
            `service order
environment prod {
  tier: production
  host h1 {
    vm v1 { run order }
  }
  host h2 {
    vm v2 { run order }
  }
}
`,
        ));

    test('divides a count between two machines', () =>
        expectFix(
            'replicas-on-one-machine',
            "Run a part of 'order' in 'h2'",
            `service order
environment prod {
  tier: production
  host h1 {
    vm v1 { run order x3..9 }
  }
  host h2
}
`,
            `service order
environment prod {
  tier: production
  host h1 {
    vm v1 { run order x2..9 }
  }
  host h2 {
    vm v1-h2 {
      run order x1
    }
  }
}
`,
        ));

    test('keeps together what stands in one place', () =>
        expectFix(
            'replicas-on-one-machine',
            "Run a part of 'order', 'search' in 'h2'",
            `service order
service search
environment prod {
  tier: production
  host h1 {
    vm v1 {
      run order x2
      run search x4
    }
  }
  host h2
}
`,
            `service order
service search
environment prod {
  tier: production
  host h1 {
    vm v1 {
      run order x1
      run search x2
    }
  }
  host h2 {
    vm v1-h2 {
      run order x1
      run search x2
    }
  }
}
`,
        ));

    test('changes the environment in which everything stands, for all that are like it', () =>
        expectFix(
            'replicas-on-one-machine',
            "Run a part of 'order' in 'h2', in 'prod' and everything that is like it",
            `service order
environment prod {
  host h1 { run order x2 }
  host h2
}
environment live like prod {
  tier: production
}
`,
            `service order
environment prod {
  host h1 { run order x1 }
  host h2 {
    run order x1
  }
}
environment live like prod {
  tier: production
}
`,
        ));
});

function expectFindings(snippet: string): void {
    expectFindingsOf('replicas-on-one-machine', snippet);
}
