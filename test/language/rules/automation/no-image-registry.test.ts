import { describe, test } from 'vitest';
import { expectFindingsOf, expectFix } from '../../../support/findings.ts';

describe('no-image-registry', () => {
    test('reports an environment without a registry once another one has it', () =>
        expectFindings(`
service order { image: "shop/order:1.4.2" }
service shop { image: "shop/shop:1.4.2" }
environment staging { tier: staging registry images run order }
environment prod { tier: production run order run shop }
//          ^^^^ no-image-registry`));

    test('says nothing where no registry is modelled at all', () =>
        expectFindings(`
service order { image: "shop/order:1.4.2" }
environment prod { tier: production run order }`));

    test('accepts an inherited registry, one without a tier for all, and images that name theirs', () =>
        expectFindings(`
service order { image: "shop/order:1.4.2" }
environment prod { tier: production registry images run order }
environment staging like prod { tier: staging }`));

    test('reports once what environments have from each other', () =>
        expectFindings(`
service order { image: "shop/order:1.4.2" }
environment dev { tier: development registry images run order }
environment prod {
//          ^^^^ no-image-registry (info)
  tier: production
  run order
}
environment staging like prod { tier: staging }
environment test like staging { tier: test }`));

    test('accepts a registry among the tools of all environments', () =>
        expectFindings(`
service order { image: "shop/order:1.4.2" }
environment tools { registry images }
environment prod { tier: production run order }
pipeline delivery { tools -> prod }`));

    test('accepts images that name their registry, and what has no image', () =>
        expectFindings(`
service order { image: "registry.example.com/shop/order:1.4.2" }
service shop { image: "localhost:5000/shop:1" }
service legacy { artifact: "legacy.war" }
environment staging { tier: staging registry images }
environment prod { tier: production run order run shop run legacy }`));

    test('adds a registry', () =>
        expectFix(
            'no-image-registry',
            "Add the registry 'images-2'",
            `service order { image: "shop/order:1.4.2" }
environment staging {
  tier: staging
  registry ghcr
}
environment prod {
  tier: production
  zone images { run order }
}
`,
            `service order { image: "shop/order:1.4.2" }
environment staging {
  tier: staging
  registry ghcr
}
environment prod {
  tier: production
  zone images { run order }
  registry images-2
}
`,
        ));
});

function expectFindings(snippet: string): void {
    expectFindingsOf('no-image-registry', snippet);
}
