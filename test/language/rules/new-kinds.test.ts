import { describe, expect, test } from 'vitest';
import { createWorkspace, speak } from '../../../language/index.ts';
import { expectFindingsOf, expectFix } from '../../support/findings.ts';

describe('actors', () => {
    test('are callers', () =>
        expectFindingsOf(
            'single-instance',
            `
actor shopper { calls order }
service order
environment prod {
  tier: production
  vm v1 { run order x1 }
//            ^^^^^ single-instance
}`,
        ));
});

describe('a standby instance', () => {
    test('takes over from a single one', () =>
        expectFindingsOf(
            'single-instance',
            `
service order
service shipping { calls order }
environment prod {
  tier: production
  vm v1 { run order x1 { standby: 1 } run shipping x2 }
}`,
        ));
});

describe('a CDN or a name', () => {
    test('is no load balancer', () =>
        expectFindingsOf(
            'no-load-balancer',
            `
service order
service shipping { calls order }
environment prod {
  tier: production
  cdn edge for order
  dns name for order
  vm v1 { run order x2 }
//            ^^^^^ no-load-balancer
  vm v2 { run shipping }
}`,
        ));

    test('before a balancer changes nothing', () =>
        expectFindingsOf(
            'no-load-balancer',
            `
service order
service shipping { calls order }
environment prod {
  tier: production
  dns name for lb
  balancer lb for order
  vm v1 { run order x2 }
  vm v2 { run shipping }
}`,
        ));
});

describe('caches', () => {
    test('are shared like databases', () =>
        expectFindingsOf(
            'database-shared-between-services',
            `
service order { reads carts }
service shipping { writes carts }
cache carts
//    ^^^^^ database-shared-between-services
`,
        ));

    test('are given to others of their own', () =>
        expectFix(
            'database-shared-between-services',
            "Give 'shipping' a cache of its own",
            `service order { reads carts }
service shipping { writes carts }
cache carts { engine: redis }
`,
            `service order { reads carts }
service shipping { writes shipping-cache }
cache carts { engine: redis }

cache shipping-cache {
  engine: redis
}
`,
        ));
});

test('buckets may be there to be shared', () =>
    expectFindingsOf(
        'database-shared-between-services',
        `
service order { writes files }
service shipping { reads files }
bucket files`,
    ));

test('a standby receives no writes', () =>
    expectFindingsOf(
        'replica-receives-writes',
        `
service order { writes orders }
database orders
environment prod {
  run order { writes spare }
//                   ^^^^^ replica-receives-writes
  primary orders
  standby orders as spare
}`,
    ));

describe('an autoscaling group', () => {
    test('keeps a desired state', () =>
        expectFindingsOf(
            'no-desired-state-management',
            `
service order
service stock
environment prod {
  tier: production
  group web { vm v1 { run order } }
  vm v2 { run stock }
//            ^^^^^ no-desired-state-management
}`,
        ));

    test('distributes no requests', () =>
        expectFindingsOf(
            'no-load-balancer',
            `
actor shopper { calls order }
service order
environment prod {
  tier: production
  group web { run order x2..4 }
//                ^^^^^ no-load-balancer
}`,
        ));
});

describe('a stack', () => {
    const environment = (covers: string) => `
service order
environment prod {
  tier: production
  stack machines : terraform ${covers}
  region r {
    cluster k : kubernetes { pool workers run order x2 }
    broker b : kafka
  }
}`;

    test('without a list describes its whole environment', () =>
        expectFindingsOf('infrastructure-not-as-code', environment('')));

    test('describes what it covers, and what stands in it', () =>
        expectFindingsOf(
            'infrastructure-not-as-code',
            environment('{ covers r.k }').replace(
                'broker b : kafka',
                `broker b : kafka
//         ^ infrastructure-not-as-code`,
            ),
        ));

    test('of a region describes everything in the region', () =>
        expectFindingsOf('infrastructure-not-as-code', environment('{ covers r }')));
});

test('a stack of ways in describes nothing else', () =>
    expectFindingsOf(
        'infrastructure-not-as-code',
        `
service order
environment prod {
  tier: production
  stack edges : terraform { covers edge }
  cdn edge for order
  balancer lb for order
//         ^^ infrastructure-not-as-code
  cluster k : kubernetes { run order x2 }
//        ^ infrastructure-not-as-code
}`,
    ));

test('the timeout of a template is one finding, mended there or in one place', () => {
    const functions = `template function slow { timeout: 30min }
function label is slow
function refund is slow
environment prod {
  faas l : aws-lambda { run label  run refund }
}
`;
    expectFindingsOf(
        'function-timeout-exceeds-limit',
        functions.replace(
            '30min }\n',
            '30min }\n//                                ^^^^^ function-timeout-exceeds-limit\n',
        ),
    );
    expectFix(
        'function-timeout-exceeds-limit',
        'Set the timeout to 15min, in the template and everything that is made from it',
        functions,
        functions.replace('30min', '15min'),
    );
});

test('a step by hand delivers nothing', () =>
    expectFindingsOf(
        'no-pipeline',
        `
service order
pipeline p { step "copy the files" by hand in prod }
environment prod {
//          ^^^^ no-pipeline
  tier: production
  run order
}`,
    ));

describe('what a template says', () => {
    const shop = `template run hasty x2 { rollout: recreate }
service order { calls stock }
service stock { calls order }
environment prod {
  tier: production
  cluster k { run order is hasty  run stock is hasty }
}
`;

    test('is one finding, in the template', () =>
        expectFindingsOf(
            'downtime-deployment-strategy',
            shop.replace(
                'recreate }\n',
                'recreate }\n//                               ^^^^^^^^ downtime-deployment-strategy\n',
            ),
        ));

    test('is mended in the template or in one place', () => {
        expectFix(
            'downtime-deployment-strategy',
            "Deploy 'order' by 'rolling', in the template and everything that is made from it",
            shop,
            shop.replace('recreate', 'rolling'),
        );
    });
});

describe('what an environment is like', () => {
    const shop = `service order
service shipping { calls order }
environment dev {
  tier: development
  cluster k { run order x1  run shipping x2 }
}
environment prod like dev { tier: production }
`;

    test('is mended in both', () =>
        expectFix(
            'single-instance',
            "Run two instances of 'order', in 'dev' and everything that is like it",
            shop,
            shop.replace('order x1', 'order x2'),
        ));

    test('is mended in the one alone', () =>
        expectFix(
            'single-instance',
            "Run two instances of 'order', in 'prod' only",
            shop,
            shop.replace('tier: production }', 'tier: production  run order x2 }'),
        ));
});

describe('services of one name in two systems', () => {
    test('are named at full length by fixes', () =>
        expectFix(
            'no-pipeline',
            "Add the pipeline 'order-delivery'",
            `system a { service order }
system b { service order }
service web
pipeline p for web { prod }
environment prod {
  tier: production
  run a.order
  run b.order { accept no-pipeline because "it is only read" }
}
`,
            `system a { service order }
system b { service order }
service web
pipeline p for web { prod }
environment prod {
  tier: production
  run a.order
  run b.order { accept no-pipeline because "it is only read" }
}

pipeline order-delivery for a.order { prod }
`,
        ));
});

describe('imported elements', () => {
    const platform = `
service login { writes users }
service audit { reads users }
database users
template cluster shared : kubernetes { vm bastion { run login x2 run audit x2 } }
template run hasty x2 { rollout: recreate }`;
    const application = `import all from "../platform"
service order { calls login }
environment prod {
  tier: production
  cluster k : kubernetes { provisioned by terraform run login is hasty run order }
}`;

    function project() {
        const workspace = createWorkspace({ today: '2026-11-22' });
        workspace.set('file:///work/app/app.gplan', application);
        workspace.set('file:///work/platform/base.gplan', platform);
        const found = workspace.projectOf('file:///work/app/app.gplan');
        if (!found) throw new Error('The project is not known.');
        return found;
    }

    test('are judged in their own folder', () => {
        expect(project().diagnostics.map(({ code }) => code)).not.toContain('database-shared-between-services');
    });

    test('are reported where they are used, and say which folder a fix changes', () => {
        const finding = project().diagnostics.find(({ code }) => code === 'downtime-deployment-strategy');
        expect(finding?.uri).toBe('file:///work/app/app.gplan');
        expect(application.slice(finding?.start, finding?.end)).toBe('prod');
        const titles = finding?.fixes.map(({ title }) => speak(title, 'en')) ?? [];
        expect(titles).toContain(
            "Deploy 'login' by 'rolling', in the template and everything that is made from it (changes the imported folder 'platform')",
        );
        expect(titles.at(-1)).toBe("Accept 'downtime-deployment-strategy' with a reason");
        expect(finding?.fixes.at(-1)?.edits()[0]?.uri).toBe('file:///work/app/app.gplan');
    });
});
