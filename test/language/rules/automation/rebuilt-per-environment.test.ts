import { describe, expect, test } from 'vitest';
import { imageName } from '../../../../language/rules/facts/image-of.ts';
import { expectFindingsOf, expectFix } from '../../../support/findings.ts';

describe('rebuilt-per-environment', () => {
    test('reports another image, artifact or tag than the one that was tested', () =>
        expectFindings(`
service order { image: "shop/order:1.4.2" }
service bill { image: "shop/bill:1.4.2-prod" }
//                    ^^^^^^^^^^^^^^^^^^^^^^ rebuilt-per-environment
service papers { artifact: "papers-prod.war" }
//                         ^^^^^^^^^^^^^^^^^ rebuilt-per-environment
environment staging {
  tier: staging
  run order
  run bill { image: "shop/bill:1.4.2-staging" }
  run papers { artifact: "papers-test.war" }
}
environment prod {
  tier: production
  run order { image: "shop/order-prod:1.4.2" }
//                   ^^^^^^^^^^^^^^^^^^^^^^^ rebuilt-per-environment
  run bill
  run papers
}`));

    test('accepts versions, registries and platforms that differ', () =>
        expectFindings(`
service order { image: "shop/order:1.5.0" }
service bill { image: "shop/bill:2" }
service papers { artifact: "papers-1.5.war" }
environment staging {
  tier: staging
  run order { image: "staging.example.com/shop/order:1.6.0-rc1" }
  run bill { image: "shop/bill:2-arm64" }
  run papers { artifact: "papers-1.6.war" }
}
environment prod { tier: production run order run bill run papers }`));

    test('says nothing about a build for developers', () =>
        expectFindings(`
service order { image: "shop/order:1.5.0" }
environment dev { tier: development run order { image: "shop/order-with-debugger:1" } }
environment prod { tier: production run order }`));

    test('runs the tested build', () =>
        expectFix(
            'rebuilt-per-environment',
            "Run 'shop/order:1.4.2' in 'prod' as well",
            `service order { image: "shop/order:1.4.2" }
environment staging { tier: staging  run order }
environment prod {
  tier: production
  run order { image: "shop/order-prod:1.4.2" }
}
`,
            `service order { image: "shop/order:1.4.2" }
environment staging { tier: staging  run order }
environment prod {
  tier: production
  run order { image: "shop/order:1.4.2" }
}
`,
        ));

    test('tests the build that runs', () =>
        expectFix(
            'rebuilt-per-environment',
            "Run 'shop/order:1.4.2' in 'staging' as well",
            `service order { image: "shop/order:1.4.2" }
environment staging { tier: staging  run order { image: "shop/order-test:1.4.2" } }
environment prod { tier: production  run order }
`,
            `service order { image: "shop/order:1.4.2" }
environment staging { tier: staging  run order { image: "shop/order:1.4.2" } }
environment prod { tier: production  run order }
`,
        ));
});

test('an image has a registry, a repository, a tag and a digest', () => {
    const none = { registry: undefined, tag: undefined, digest: undefined };
    expect(imageName('order')).toEqual({ ...none, repository: 'order' });
    expect(imageName('shop/order:1.4')).toEqual({ ...none, repository: 'shop/order', tag: '1.4' });
    expect(imageName('a.example:5000/shop/order@sha256:0f')).toEqual({
        ...none,
        registry: 'a.example:5000',
        repository: 'shop/order',
        digest: 'sha256:0f',
    });
});

function expectFindings(snippet: string): void {
    expectFindingsOf('rebuilt-per-environment', snippet);
}
