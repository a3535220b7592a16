import { describe, test } from 'vitest';
import { expectFindingsOf, expectFix } from '../../../support/findings.ts';

describe('gitops-needs-kubernetes', () => {
    test('reports a GitOps tool for something else than a Kubernetes cluster', () =>
        expectFindings(`
service order
environment prod {
  reconciled by flux from "deploy"
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ gitops-needs-kubernetes (error)
  cluster jobs : nomad { run order }
}
environment second {
  cluster k8s : kubernetes { run order }
  vm v1 {
    reconciled by argocd
//  ^^^^^^^^^^^^^^^^^^^^ gitops-needs-kubernetes
    run order
  }
}`));

    test('accepts Kubernetes under every name, clusters of unknown kind, and what has an extension for it', () =>
        expectFindings(`
service order
environment one { reconciled by flux cluster c : eks { run order } vm v1 { run order } }
environment two { reconciled by flux cluster c { run order } }
environment three { reconciled by flux provisioned by crossplane cluster c : nomad { run order } }
environment four { cluster c : nomad { reconciled by flux extensions: tofu-controller run order } }
environment five { cluster c : k3s { vm node { reconciled by flux run order } } }`));

    test('says nothing of other tools, and where nothing is known of the machines', () =>
        expectFindings(`
service order
environment one { reconciled by nomad cluster c : nomad { run order } }
environment two { reconciled by flux zone a { run order } }`));

    test('lets the orchestrator itself keep the state', () =>
        expectFix(
            'gitops-needs-kubernetes',
            "Let 'nomad' keep the desired state of 'jobs'",
            `service order
environment dev {
  reconciled by flux from "deploy"
  cluster jobs : nomad { run order }
}
`,
            `service order
environment dev {
  reconciled by nomad from "deploy"
  cluster jobs : nomad { run order }
}
`,
        ));
});

function expectFindings(snippet: string): void {
    expectFindingsOf('gitops-needs-kubernetes', snippet);
}
