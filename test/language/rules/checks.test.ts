import { describe, expect, test } from 'vitest';
import { createWorkspace, type LevelPreferences, noPreferences, speak } from '../../../language/index.ts';
import { expectFindings, expectFindingsOf } from '../../support/findings.ts';
import { projectOf } from '../../support/project.ts';

/** An order service with one instance, which somebody calls. */
const shop = (environment: string, checks: string) => `
service order
service shipping { calls order }
environment prod { ${environment} cluster k { run order x1 run shipping x2 } }
checks house { ${checks} }`;

const severities = (snippet: string, rule = 'single-instance') =>
    projectOf(snippet)
        .diagnostics.filter(({ code }) => code === rule)
        .map(({ severity }) => severity);

describe('a level', () => {
    test('takes the place of the rule’s own', () =>
        expect(severities(shop('tier: production', 'level error for single-instance'))).toEqual(['error']));

    test('is weakened by tiers when it names no environment', () => {
        expect(severities(shop('tier: staging', 'level error for single-instance'))).toEqual(['warning']);
        expect(severities(shop('tier: development', 'level error for single-instance'))).toEqual([]);
    });

    test('holds as it is in the environments that it names', () =>
        expect(severities(shop('tier: development', 'level hint for single-instance in prod'))).toEqual(['hint']));

    test('holds in no other environment than those that it names', () => {
        const other = shop('tier: production', 'level off for single-instance in elsewhere');
        expect(severities(`${other}\nenvironment elsewhere`)).toEqual(['warning']);
    });

    test('wins over an earlier one', () => {
        const levels = 'level off for single-instance level info for single-instance in prod';
        expect(severities(shop('tier: production', levels))).toEqual(['info']);
        const reversed = 'level info for single-instance in prod level off for single-instance';
        expect(severities(shop('tier: production', reversed))).toEqual([]);
    });

    test('of a rule about the whole model is set for all environments only', () => {
        const shared = (level: string) => `
service a { writes d }
service b { writes d }
database d
environment prod
checks house { ${level} }`;
        const rule = 'database-shared-between-services';
        expect(severities(shared(`level hint for ${rule}`), rule)).toEqual(['hint']);
        expect(severities(shared(`level off for ${rule}`), rule)).toEqual([]);
        expect(severities(shared(`level off for ${rule} in prod`), rule)).toEqual(['error']);
    });

    test('lifts what is said once about a concept that nobody uses', () => {
        const snippet = `service a
environment prod { tier: production run a }
checks house { level error for no-pipeline }`;
        expect(severities(snippet, 'no-pipeline')).toEqual(['error']);
    });

    test('of off leaves an acceptance needed', () =>
        expectFindings(`
service order
service shipping { calls order }
pipeline p { test -> prod }
environment test { tier: test }
environment prod {
  tier: production
  cluster k : kubernetes {
    provisioned by terraform
    run order x1 { accept single-instance because "it restarts at once" }
    run shipping x2
  }
}
checks house { level off for single-instance }`));
});

test('a level of the project itself wins over one that is imported', () => {
    const workspace = createWorkspace({ today: '2026-11-22' });
    workspace.set(
        'file:///work/app/app.gplan',
        `import all from "../house"${shop('tier: production', 'level info for single-instance')}`,
    );
    workspace.set('file:///work/house/rules.gplan', 'checks house { level error for single-instance, shared-host }');
    const project = workspace.projectOf('file:///work/app/app.gplan');
    expect(
        project?.diagnostics.filter(({ code }) => code === 'single-instance').map(({ severity }) => severity),
    ).toEqual(['info']);
});

describe('a prohibition', () => {
    test('reports the acceptance and what it would hide', () =>
        expectFindings(`
service order
service shipping { calls order }
pipeline p { test -> prod }
environment test { tier: test }
environment prod {
  tier: production
  cluster k : kubernetes {
    provisioned by terraform
    run order x1 { accept single-instance because "it restarts at once" }
//      ^^^^^ single-instance
//                        ^^^^^^^^^^^^^^^ forbidden-acceptance (error)
    run shipping x2
  }
}
checks house { forbid accepting single-instance }`));

    test('leaves no fix that would accept', () => {
        const { diagnostics } = projectOf(shop('tier: production', 'forbid accepting single-instance'));
        const titles = diagnostics
            .filter(({ code }) => code === 'single-instance')
            .flatMap(({ fixes }) => fixes.map(({ title }) => speak(title, 'en')));
        expect(titles).toEqual(["Run two instances of 'order'"]);
    });
});

test('words that are no rules are reported with the nearest', () =>
    expectFindings(`
environment prod
checks house {
  level error for single-instence, shared-host in prod
//                ^^^^^^^^^^^^^^^ unknown-rule
  forbid accepting sharedhost
//                 ^^^^^^^^^^ unknown-rule
}`));

describe('an acceptance in a template', () => {
    const shopOf = (block: string) => `
template run careful x1 { ${block} }
service order
service shipping { calls order }
environment prod {
  tier: production
  cluster k { run order is careful run shipping x2 }
}`;

    test('accepts for every use of it', () => {
        expectFindingsOf('single-instance', shopOf('accept single-instance because "restarts at once"'));
        expectFindingsOf('unused-acceptance', shopOf('accept single-instance because "restarts at once"'));
    });

    test('is unused where no use has the finding', () => {
        const codes = projectOf(shopOf('accept shared-host because "x"')).diagnostics.map(({ code }) => code);
        expect(codes).toContain('unused-acceptance');
    });
});

test('an acceptance where an inherited place is opened again holds in that environment only', () =>
    expectFindingsOf(
        'shared-host',
        `
service a
service b
environment prod {
  tier: production
  host h1 { run a x2 run b x2 }
//     ^^ shared-host
}
environment second like prod {
  host h1 { accept shared-host because "it is a copy" }
}`,
    ));

describe('a level for a principle', () => {
    test('is that of all its rules', () =>
        expect(severities(shop('tier: production', 'level info for availability'))).toEqual(['info']));

    test('gives way to a level for a rule, wherever that stands', () => {
        const levels = 'level error for single-instance level info for availability';
        expect(severities(shop('tier: production', levels))).toEqual(['error']);
    });
});

describe('what a reader prefers', () => {
    const preferring = (environment: string, checks: string, preferences: Partial<LevelPreferences>) => {
        const workspace = createWorkspace({ today: '2026-11-22', preferences: { ...noPreferences, ...preferences } });
        workspace.set('file:///p/a.gplan', shop(environment, checks));
        const diagnostics = workspace.projectOf('file:///p/a.gplan')?.diagnostics ?? [];
        return diagnostics.filter(({ code }) => code === 'single-instance').map(({ severity }) => severity);
    };

    test('holds where the model says nothing', () => {
        const everywhere = { 'single-instance': 'error' } as const;
        expect(preferring('tier: production', '', { everywhere })).toEqual(['error']);
        expect(preferring('tier: staging', '', { everywhere })).toEqual(['warning']);
        expect(preferring('tier: production', 'level hint for single-instance', { everywhere })).toEqual(['hint']);
    });

    test('holds for a principle and for an environment by name', () => {
        expect(preferring('tier: production', '', { everywhere: { availability: 'off' } })).toEqual([]);
        const environments = { prod: { availability: 'hint' } } as const;
        expect(preferring('tier: development', '', { environments })).toEqual(['hint']);
    });
});
