import { describe, test } from 'vitest';
import { expectFindingsOf, expectFix } from '../../../support/findings.ts';

describe('gitops-without-source', () => {
    test('reports a tool without a source once the project states one', () =>
        expectFindings(`
environment prod {
  reconciled by flux from "deploy"
  cluster k8s : kubernetes { reconciled by argocd }
//                           ^^^^^^^^^^^^^^^^^^^^ gitops-without-source (error)
}
environment staging like prod`));

    test('says nothing where no source is modelled at all', () =>
        expectFindings(`
environment prod { reconciled by flux }`));

    test('accepts tools that keep a state of their own', () =>
        expectFindings(`
environment prod {
  reconciled by flux from "deploy"
  vm v1 { reconciled by systemd }
  vm v2 { reconciled by nomad }
}`));

    test('states the source', () =>
        expectFix(
            'gitops-without-source',
            "State where 'argocd' takes the desired state from",
            `environment prod {
  reconciled by flux from "deploy"
  cluster k8s : kubernetes { reconciled by argocd }
}
`,
            `environment prod {
  reconciled by flux from "deploy"
  cluster k8s : kubernetes { reconciled by argocd from "…" }
}
`,
        ));
});

function expectFindings(snippet: string): void {
    expectFindingsOf('gitops-without-source', snippet);
}
