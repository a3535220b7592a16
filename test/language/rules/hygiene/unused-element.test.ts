import { describe, expect, test } from 'vitest';
import { publishedDiagnostics } from '../../../../language/index.ts';
import { expectFindingsOf, expectFix } from '../../../support/findings.ts';
import { projectOf, snippetUri } from '../../../support/project.ts';

const used = 'service order\nenvironment live { run order }\n';

describe('unused-element', () => {
    test('reports what nothing has to do with', () =>
        expectFindings(`${used}
team a
//   ^ unused-element (hint)
topic t
//    ^ unused-element
external bank
//       ^^^^ unused-element
environment prod {
  datacenter d {
    zone z
//       ^ unused-element
    power p
//        ^ unused-element
    host h { }
//       ^ unused-element
  }
}`));

    test('accepts everything that something refers to', () =>
        expectFindings(`
team a
team b
team c
team d
service order { team: a publishes t }
topic t
database orders
bucket photos
external bank
environment prod {
  team: c
  region r {
    team: d
    zone y
    zone z
    power p
    vm bench { price: 0.2 USD/h }
    host h { powered by p run order }
    cluster c : kubernetes { spans y vm node }
    hosts photos
    host covered
  }
  primary orders in z
  stub bank
  stack s { team: b covers covered }
  vm shown
}
view v of prod { show shown }`));

    test('looks at all environments that a place was written for', () =>
        expectFindings(`${used}
environment prod { vm v1 }
environment test like prod { vm v1 { run order } }
environment other { vm v2 }
//                     ^^ unused-element
environment third like other { }`));

    test('leaves a second site alone while everything in production stands in the first', () =>
        expectFindingsOf(
            'unused-element',
            `
service order
environment prod {
  tier: production
  zone y { run order }
  zone z
}
environment test like prod { tier: test }
environment other {
  tier: test
  zone w { run order }
  zone x
//     ^ unused-element
}`,
        ));

    test('is silent about plans, and in a folder in which nothing is placed', () => {
        expectFindings(`${used}
database d { status: planned }
environment prod { zone z { status: planned } }`);
        expectFindings('team a\ntopic t\nenvironment e { zone z }');
    });

    test('removes a declaration and a place', () => {
        expectFix(
            'unused-element',
            "Remove 'd'",
            `service order\n\n/** Old. */\ndatabase d { engine: postgres }\n\nenvironment live { run order }\n`,
            `service order\n\nenvironment live { run order }\n`,
        );
        expectFix(
            'unused-element',
            "Remove 'z'",
            `${used}environment prod {\n  region r {\n    zone y\n    zone z\n    vm v { run order }\n  }\n  primary d in y\n}\ndatabase d\n`,
            `${used}environment prod {\n  region r {\n    zone y\n    vm v { run order }\n  }\n  primary d in y\n}\ndatabase d\n`,
        );
    });

    test('is faded in editors', () => {
        const project = projectOf(`${used}team a\n`);
        const options = { language: 'en', rulePage: '{rule}' } as const;
        const found = publishedDiagnostics(project, snippetUri, options).find(({ code }) => code === 'unused-element');
        expect(found?.tags).toEqual([1]);
    });
});

function expectFindings(snippet: string): void {
    expectFindingsOf('unused-element', snippet);
}
