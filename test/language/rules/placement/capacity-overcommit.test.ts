import { describe, expect, test } from 'vitest';
import { speak } from '../../../../language/index.ts';
import { expectFindingsOf, expectFix } from '../../../support/findings.ts';
import { projectOf } from '../../../support/project.ts';

const logical = 'service billing\nservice catalog';

describe('capacity-overcommit', () => {
    test('reports memory that is not there, in every environment, and counts instances and containers', () =>
        expectFindings(`${logical}
environment dev {
  tier: development
  vm v1 { memory: 4GiB run billing x3 { memory: 2GiB } }
//   ^^ capacity-overcommit (error)
  vm v2 { memory: 4GiB container c1 { run billing x3 { memory: 2GiB } } }
//   ^^ capacity-overcommit
  vm v3 { memory: 4GiB container c2 { memory: 3GiB run billing x2 } }
//   ^^ capacity-overcommit
  container c3 { memory: 1GiB run billing { memory: 2GiB } }
//          ^^ capacity-overcommit
}`));

    test('accepts what fits to the last byte, and whatever has no figure', () =>
        expectFindings(`${logical}
environment prod {
  vm v1 { memory: 4GiB run billing x2 { memory: 2GiB } }
  vm v2 { run billing x9 { memory: 2GiB } }
  vm v3 { memory: 4GiB cpu: 1 run billing x9 }
  vm v4 { memory: 300MiB cpu: 300m container c1 { run billing x3 { memory: 100MiB cpu: 100m } } }
}`));

    test('counts the least of a range, and pools as large as they may become', () =>
        expectFindings(`${logical}
environment prod {
  cluster one : kubernetes { pool p1 { nodes: 1..4 cpu: 2 } run billing x4..40 { cpu: 2 } }
  cluster two : kubernetes { pool p2 { nodes: 1..3 cpu: 2 } run billing x4..40 { cpu: 2 } }
//        ^^^ capacity-overcommit
  cluster three : kubernetes { pool p3 { cpu: 2 } run billing x4..40 { cpu: 2 } }
}`));

    test('adds sidecars, pods and everything in a pool', () =>
        expectFindings(`${logical}
environment prod {
  cluster one : kubernetes {
    pool p1 { nodes: 1 cpu: 2 run billing x2 { cpu: 900m sidecar proxy { cpu: 200m } } }
//       ^^ capacity-overcommit
    pool p2 { nodes: 1 cpu: 2 pod p { sidecar proxy { cpu: 200m } container c { run catalog { cpu: 1 } } } }
  }
}`));

    test('gives the processors of a host several times to virtual machines, as often as is allowed', () =>
        expectFindings(`${logical}
environment prod {
  host h1 { cpu: 4 vm v1 { cpu: 8 } vm v2 { cpu: 8 } }
  host h2 { cpu: 4 vm v3 { cpu: 8 } vm v4 { cpu: 9 } }
//     ^^ capacity-overcommit
  host h3 { cpu: 4 overcommit: 6 vm v5 { cpu: 12 } vm v6 { cpu: 12 } }
  host h4 { cpu: 4 overcommit: 1 vm v7 { cpu: 3 } vm v8 { cpu: 2 } }
//     ^^ capacity-overcommit
  host h5 { cpu: 4 run billing x5 { cpu: 1 } }
//     ^^ capacity-overcommit
  host h6 { cpu: 4 vm v9 { cpu: 8 } run billing x3 { cpu: 1 } }
//     ^^ capacity-overcommit
}`));

    test('lets a pool promise its processors several times where it says so', () =>
        expectFindings(`${logical}
environment prod {
  cluster one : kubernetes { pool p1 { nodes: 2 cpu: 4 overcommit: 2 run billing x4 { cpu: 4 } } }
}`));

    test('adds what virtualization takes of the memory, and says so with its source', () => {
        const text = `${logical}
environment prod { host h1 { memory: 64GiB vm v1 { memory: 32GiB cpu: 8 } vm v2 { memory: 32GiB cpu: 8 } } }`;
        expectFindings(`${text}
//                      ^^ capacity-overcommit`);
        const [finding] = projectOf(text).diagnostics.filter(({ code }) => code === 'capacity-overcommit');
        expect(finding && speak(finding.message, 'en')).toMatch(
            /^The host 'h1' cannot carry .* in 'prod': 64\.6GiB of memory are needed, 580MiB of them for virtualizing 2 machines \(estimated from VMware vSphere, as of 20\d\d-\d\d-\d\d, https:\S+\), but there are 64GiB\.$/,
        );
        expectFindings(text.replace('64GiB', '65GiB'));
    });

    test('counts virtual machines on a host whatever they are for', () =>
        expectFindings(`${logical}
database orders
environment prod {
  host h1 { cpu: 4 memory: 16GiB database server s { vm v1 { cpu: 8 memory: 8GiB primary orders } } }
  host h2 { cpu: 4 memory: 16GiB database server t { vm v2 { cpu: 8 memory: 16GiB primary orders } } }
//     ^^ capacity-overcommit
}`));

    test('takes an overcommitment of zero for none', () =>
        expectFindings(`${logical}
environment prod { host h1 { cpu: 4 overcommit: 0 vm v1 { cpu: 16 } } }`));

    test('leaves machines of an autoscaling group alone', () =>
        expectFindings(`${logical}
environment prod {
  group g1 { nodes: 2..6 vm worker { cpu: 2 run billing x6 { cpu: 1 } } }
}`));

    test('sums the machines of a cluster, and says once what a pool of it lacks', () =>
        expectFindings(`${logical}
environment prod {
  cluster one : nomad { vm v1 { cpu: 2 } vm v2 { cpu: 2 } run billing x5 { cpu: 1 } }
//        ^^^ capacity-overcommit
  cluster two : nomad { vm v3 { cpu: 2 run billing x5 { cpu: 1 } } }
//                         ^^ capacity-overcommit
  cluster three : nomad { vm v5 { cpu: 2 } vm v6 run billing x5 { cpu: 1 } }
}`));

    test('tells of memory and processors in one finding', () =>
        expectFindings(`${logical}
environment prod { vm v1 { cpu: 1 memory: 1GiB run billing { cpu: 2 memory: 2GiB } } }
//                    ^^ capacity-overcommit`));

    test('gives a machine what is needed', () =>
        expectFix(
            'capacity-overcommit',
            "Give 'v1' 7GiB of memory",
            `${logical}
environment prod { vm v1 { memory: 4GiB  run billing x3 { memory: 2200MiB } } }
`,
            `${logical}
environment prod { vm v1 { memory: 7GiB  run billing x3 { memory: 2200MiB } } }
`,
        ));

    test('gives a pool more nodes, and keeps its least number', () =>
        expectFix(
            'capacity-overcommit',
            "Let 'p1' have 1..3 nodes",
            `${logical}
environment prod {
  cluster one : kubernetes {
    pool p1 {
      nodes: 1..2
      cpu: 4
      run billing x5 { cpu: 2 }
    }
  }
}
`,
            `${logical}
environment prod {
  cluster one : kubernetes {
    pool p1 {
      nodes: 1..3
      cpu: 4
      run billing x5 { cpu: 2 }
    }
  }
}
`,
        ));

    test('changes an inherited machine where it is written', () =>
        expectFix(
            'capacity-overcommit',
            "Give 'v1' 3 processors, in 'base' and everything that is like it",
            `${logical}
environment base { vm v1 { cpu: 2  run billing x2 { cpu: 1 } } }
environment prod like base { run billing x3 }
`,
            `${logical}
environment base { vm v1 { cpu: 3  run billing x2 { cpu: 1 } } }
environment prod like base { run billing x3 }
`,
        ));
});

function expectFindings(snippet: string): void {
    expectFindingsOf('capacity-overcommit', snippet);
}
