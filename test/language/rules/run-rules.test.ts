import { describe, expect, test } from 'vitest';
import { speak } from '../../../language/index.ts';
import { expectFindings, expectFix } from '../../support/findings.ts';
import { projectOf } from '../../support/project.ts';

describe('a first model', () => {
    test('has no findings before there is an environment', () =>
        expectFindings(`
team ordering
external shop { calls api }
gateway api { calls order calls shipping }
service order { writes orders publishes placed }
service shipping { calls order subscribes placed }
database orders
topic placed
pipeline delivery { }`));

    test('has no findings in an environment that says nothing about its tier', () =>
        expectFindings(`
service order { writes orders }
service shipping { calls order }
database orders
environment first {
  host h1 {
    run order x1
    run shipping x1
  }
}`));

    test('has no findings in development', () =>
        expectFindings(`
service order { writes orders }
service shipping { calls order }
database orders
environment dev {
  tier: development
  host laptop {
    run order x1 { rollout: recreate }
    run shipping x1
    primary orders
  }
}`));
});

describe('what several environments inherit', () => {
    test('is one finding, as severe as in the strictest, with the others as related places', () => {
        const text = `
service order
service shipping { calls order }
environment prod {
  tier: production
  run order x1
//    ^^^^^ single-instance (warning)
  run shipping x2
}
environment staging like prod { tier: staging }
environment dr like prod { }
pipeline delivery { staging -> prod -> dr }`;
        expectFindings(text);
        const [finding] = projectOf(text).diagnostics;
        const related = finding?.related.map(({ start, end, message }) => {
            return `${text.slice(start, end)}: ${speak(message, 'en')}`;
        });
        expect(related).toEqual([
            "order: 'shipping' calls 'order' here.",
            "prod: The same holds in 'dr'.",
            "prod: The same holds in 'staging'.",
        ]);
    });

    const restated = (acceptance: string) => `
service order
service shipping { calls order }
environment prod {
  tier: production
  run order x4 {
    rollout: recreate
    ${acceptance}
  }
  run shipping x2
}
environment staging like prod {
  tier: staging
  run order x2
}
environment test like staging {
  tier: test
  run order x1
}
pipeline delivery { test -> staging -> prod }`;

    test('is one finding also where others say more about the same placement', () => {
        const { diagnostics } = projectOf(restated(''));
        const about = diagnostics.filter(({ code }) => code === 'downtime-deployment-strategy');
        expect(about.map(({ environments }) => environments)).toEqual([['prod', 'staging', 'test']]);
    });

    test('is accepted with its cause', () => {
        const { diagnostics } = projectOf(restated('accept downtime-deployment-strategy because "at night"'));
        expect(diagnostics.map(({ code }) => code)).not.toContain('downtime-deployment-strategy');
        expect(diagnostics.map(({ code }) => code)).not.toContain('unused-acceptance');
    });
});

describe('what a template makes wrong', () => {
    const text = (acceptance: string) => `
template run hasty { rollout: recreate }
service order
service stock
service shipping { calls order  calls stock }
pipeline delivery { staging -> prod }
environment prod {
  tier: production
  reconciled by flux
  run order is hasty
  run stock is hasty ${acceptance}
  run shipping
}
environment staging like prod { tier: staging }`;
    const rule = 'downtime-deployment-strategy';

    test('is one finding that names each, and is mended for all of them', () => {
        const [finding, ...others] = projectOf(text('')).diagnostics.filter(({ code }) => code === rule);
        expect(others).toEqual([]);
        expect(finding?.related.map((each) => speak(each.message, 'en'))).toContainEqual(
            expect.stringContaining("the service 'stock'"),
        );
        expect(finding?.fixes.map(({ title }) => speak(title, 'en')).join()).not.toContain('only');
    });

    test('is accepted where the template is used', () => {
        const { diagnostics } = projectOf(text(`{ accept ${rule} because "at night" }`));
        const said = diagnostics.map(({ code, message }) => `${code}: ${speak(message, 'en')}`).join('\n');
        expect(said).toContain(`${rule}: Deploying the service 'order'`);
        expect(said).not.toContain('unused-acceptance');
    });
});

describe('acceptances', () => {
    const logical = `
service order
service shipping { calls order }
pipeline delivery { staging -> prod }
`;

    test('accept the findings inside the declaration that they stand in', () =>
        expectFindings(`${logical}
environment prod {
  tier: production
  run order x1 {
    accept single-instance because "licence for one"
  }
  run shipping x2
}
environment staging like prod { tier: staging }`));

    test('accept everything in the environment that they stand in, inherited findings too', () =>
        expectFindings(`${logical}
environment prod {
  tier: production
  run order x1
//    ^^^^^ single-instance (warning)
  run shipping x2
}
environment staging like prod {
  tier: staging
  accept single-instance because "a rehearsal"
}`));

    test('accept only the rule that they name', () =>
        expectFindings(`${logical}
environment prod {
  tier: production
  run order x1 {
//    ^^^^^ single-instance
    accept no-load-balancer because "not this one"
//         ^^^^^^^^^^^^^^^^ unused-acceptance (warning)
  }
  run shipping x2
}
environment staging`));

    test('accept what is said about a whole environment', () =>
        expectFindings(`
service order
environment prod {
  tier: production
  accept no-pipeline because "we deploy twice a year"
  run order
}`));

    test('end after their last day, which still counts', () =>
        expectFindings(`${logical}
environment prod {
  tier: production
  run order x1 {
//    ^^^^^ single-instance
    accept single-instance because "until the move" until 2026-11-21
//         ^^^^^^^^^^^^^^^ expired-acceptance (warning)
  }
  run shipping x2
}
environment staging {
  tier: staging
  run order x1 {
    accept single-instance because "until the move" until 2026-11-22
  }
  run shipping x2
}`));

    test('are not called unused while a part of the text cannot be read', () => {
        const codes = projectOf(`
service order
environment prod {
  tier: production
  vm v1 {
    accept shared-host because "one machine"
    run order
    run shiping
  }
}`).diagnostics.map(({ code }) => code);
        expect(codes).toContain('name');
        expect(codes).not.toContain('unused-acceptance');
    });

    test('name a rule that there is', () =>
        expectFindings(`
service order {
  accept singel-instance because "a slip"
//       ^^^^^^^^^^^^^^^ unknown-rule (error)
  accept whatever because "no rule"
//       ^^^^^^^^ unknown-rule
}`));

    test('are removed when nothing needs them', () =>
        expectFix(
            'unused-acceptance',
            "Remove the acceptance of 'shared-host'",
            `environment prod {
  tier: production
  vm v1 {
    accept shared-host because "was needed once" until 2030-01-01
  }
}
`,
            `environment prod {
  tier: production
  vm v1
}
`,
        ));

    test('are corrected to the nearest rule', () =>
        expectFix(
            'unknown-rule',
            "Replace by 'shared-host'",
            `service a
service b
environment prod {
  tier: production
  vm v1 {
    accept shared-hosts because "for now"
    run a
    run b
  }
}
`,
            `service a
service b
environment prod {
  tier: production
  vm v1 {
    accept shared-host because "for now"
    run a
    run b
  }
}
`,
        ));
});

describe('every finding', () => {
    test('offers last to accept it with a reason', () =>
        expectFix(
            'single-instance',
            "Accept 'single-instance' with a reason",
            `service order
service shipping { calls order }
environment prod {
  tier: production
  run order x1 // one licence
  run shipping x2
}
`,
            `service order
service shipping { calls order }
environment prod {
  tier: production
  run order x1 {
    accept single-instance because "…"
  } // one licence
  run shipping x2
}
`,
        ));

    test('offers it about the model, an environment, a place and a database node as well', () => {
        const project = projectOf(`
service a { writes d }
service b { reads d writes e }
database d
database e
environment prod {
  tier: production
  zone z {
    vm v1 {
      run a
      run b
      primary d
      primary e as f
    }
  }
}
environment other {
  vm v2 { provisioned by terraform }
}`);
        expect(project.diagnostics.length).toBeGreaterThan(4);
        for (const { fixes, code } of project.diagnostics) {
            const last = fixes.at(-1);
            expect(last && speak(last.title, 'en')).toBe(`Accept '${code}' with a reason`);
            const [edit] = last?.edits() ?? [];
            expect(edit?.text).toContain(`accept ${code} because "…"`);
        }
    });
});
