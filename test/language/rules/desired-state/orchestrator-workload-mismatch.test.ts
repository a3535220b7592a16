import { describe, test } from 'vitest';
import { expectFindingsOf, expectFix } from '../../../support/findings.ts';

describe('orchestrator-workload-mismatch', () => {
    test('reports what a cluster for containers cannot start, more mildly where only a name suggests it', () =>
        expectFindings(`
service legacy { packaging: vm-image }
service rank { packaging: hadoop-job }
service shop { artifact: "shop.jar" }
environment dev {
  cluster k8s : kubernetes {
    run legacy
//      ^^^^^^ orchestrator-workload-mismatch (error)
    run shop
//      ^^^^ orchestrator-workload-mismatch (warning)
  }
  cluster ecs : ecs { run rank }
//                        ^^^^ orchestrator-workload-mismatch (error)
}`));

    test('reports a container on machines that nothing prepares for it', () =>
        expectFindings(`
service order { packaging: container }
service shop { image: "shop/shop:1" }
environment dev {
  group machines {
    vm v1 { run order }
//              ^^^^^ orchestrator-workload-mismatch (error)
    vm v2 { run shop }
//              ^^^^ orchestrator-workload-mismatch (info)
  }
}`));

    test('accepts what each orchestrator runs, extensions, and what stands in a container', () =>
        expectFindings(`
service legacy { packaging: vm-image }
service order { image: "shop/order:1"  artifact: "order.jar" }
service shop { packaging: jar }
service edge { packaging: webassembly }
environment dev {
  cluster nomad : nomad { run legacy run order run shop }
  cluster k8s : kubernetes {
    extensions: crossplane, kubevirt, spinkube
    run legacy
    run order
    run edge
    container c1 { run shop }
  }
  cluster other : kubernetes { extensions: our-own run shop }
  cluster unknown { run shop }
  group machines {
    vm v1 { run shop container c2 { run order } }
    vm v2 { reconciled by docker-compose run order }
  }
}`));

    test('packages it as a container', () =>
        expectFix(
            'orchestrator-workload-mismatch',
            "Package 'shop' as a container",
            `service shop { artifact: "shop.jar" }
environment dev { cluster k8s : kubernetes { run shop } }
`,
            `service shop { artifact: "shop.jar"  packaging: container }
environment dev { cluster k8s : kubernetes { run shop } }
`,
        ));

    test('lets the cluster run virtual machines', () =>
        expectFix(
            'orchestrator-workload-mismatch',
            "Let 'k8s' run it through 'kubevirt'",
            `service legacy { packaging: vm-image }
environment dev {
  cluster k8s : kubernetes {
    run legacy
  }
}
`,
            `service legacy { packaging: vm-image }
environment dev {
  cluster k8s : kubernetes {
    run legacy
    extensions: kubevirt
  }
}
`,
        ));

    test('runs it in a container of its machine', () =>
        expectFix(
            'orchestrator-workload-mismatch',
            "Run 'order' in a container of its machine",
            `service order { packaging: container }
environment dev { group machines { vm v1 { run order } } }
`,
            `service order { packaging: container }
environment dev { group machines { vm v1 { container order-container { run order } } } }
`,
        ));
});

function expectFindings(snippet: string): void {
    expectFindingsOf('orchestrator-workload-mismatch', snippet);
}
