import { describe, test } from 'vitest';
import { expectFindingsOf, expectFix } from '../../../support/findings.ts';

describe('unpinned-artifact', () => {
    test('reports floating tags, and missing ones where the project states versions', () =>
        expectFindings(`
service order { image: "shop/order:latest" }
//                     ^^^^^^^^^^^^^^^^^^^ unpinned-artifact
service shop { image: "shop/shop" }
//                    ^^^^^^^^^^^ unpinned-artifact
service bill { image: "shop/bill:2" }
service papers { artifact: "papers-SNAPSHOT.war" }
//                         ^^^^^^^^^^^^^^^^^^^^^ unpinned-artifact
environment prod {
  tier: production
  run order
  run shop
  run papers
  run bill { image: "shop/bill:main" }
//                  ^^^^^^^^^^^^^^^^ unpinned-artifact
}`));

    test('accepts versions and digests, and missing tags where versions are not modelled', () =>
        expectFindings(`
service order { image: "localhost:5000/shop/order" }
service papers { artifact: "news-of-the-latest-day.war" }
service legacy { artifact: "legacy.war" }
environment prod { tier: production run order run papers run legacy }`));

    test('accepts a digest', () =>
        expectFindings(`
service order { image: "shop/order@sha256:0123" }
environment prod { tier: production run order }`));

    test('says nothing in development, and where a tool writes the versions', () => {
        expectFindings(`
service order { image: "shop/order:latest" }
environment dev { tier: development run order }`);
        expectFindings(`
service order { image: "shop/order:latest" }
environment prod { tier: production run order }
pipeline delivery { step "write the version" by argocd-image-updater  prod }`);
    });

    test('says of a template what it means for the run', () =>
        expectFindings(`
template service web { image: "shop/web:latest" }
service order is web
environment prod { tier: production run order }
//                                      ^^^^^ unpinned-artifact`));

    test('asks for a version', () =>
        expectFix(
            'unpinned-artifact',
            "State a fixed version of 'shop/order:latest'",
            `service order { image: "shop/order:latest" }
environment prod { tier: production  run order }
`,
            `service order { image: "shop/order:…" }
environment prod { tier: production  run order }
`,
        ));
});

function expectFindings(snippet: string): void {
    expectFindingsOf('unpinned-artifact', snippet);
}
