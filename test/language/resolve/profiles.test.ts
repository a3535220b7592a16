import { describe, expect, test } from 'vitest';
import { speak } from '../../../language/index.ts';
import { expectFindingsOf } from '../../support/findings.ts';
import { projectOf } from '../../support/project.ts';

const contract = '{ source: "https://example.com/contract"  as-of: 2026-11-01 }';

describe('a profile of the project', () => {
    test('overrides single figures of a provider and keeps the others', () =>
        expectFindingsOf(
            'function-timeout-exceeds-limit',
            `
profile ours like aws-lambda { execution-time: 30min ${contract} }
function convert { timeout: 20min }
function render { timeout: 40min }
//                         ^^^^^ function-timeout-exceeds-limit
environment prod {
  faas first : ours { run convert  run render }
  faas second : aws-lambda { run convert { timeout: 10min } }
}`,
        ));

    test('is followed from one to the other', () => {
        const text = `
profile ours like aws-lambda { execution-time: 30min ${contract} }
profile bigger like ours { memory: 20480MiB ${contract} }
function convert { timeout: 20min }
environment prod { faas own : bigger { run convert { memory: 20000MiB } } }
environment second { faas own : bigger { run convert { memory: 20481MiB } } }`;
        const messages = projectOf(text).diagnostics.map(({ message }) => speak(message, 'en'));
        expect(messages).toEqual([
            "'convert' asks for 20481MiB in 'second', but bigger offers 128MB to 20480MB (as of 2026-11-01, https://example.com/contract).",
        ]);
    });

    test('stands alone where it is like nothing, and says by its title whose it is', () => {
        const text = `
profile knative-here "Our Knative" {
  execution-time: 10min ${contract}
  runtimes: go, python "3.13" ${contract}
  instances: 50 ${contract}
}
function convert { timeout: 20min  runtime: python "3.13"  reads pictures }
function old { runtime: php8 }
database pictures { connections: 40 }
environment prod { tier: production  faas own : knative-here { run convert  run old } }`;
        const messages = projectOf(text).diagnostics.map(({ message }) => speak(message, 'en'));
        expect(messages).toContain(
            "'convert' may run for 20min in 'prod', but Our Knative stops it after 10min (as of 2026-11-01, https://example.com/contract).",
        );
        expect(messages.some((each) => each.startsWith("'old' needs the runtime 'php8'"))).toBe(true);
        expect(messages.some((each) => each.includes('can scale to 50 (by the limit of Our Knative'))).toBe(true);
    });

    test.each([
        'execution-time: 30min',
        'execution-time: 30min { source: "https://example.com" }',
        'execution-time: 30min { as-of: 2026-11-01 }',
    ])('needs to know where %s comes from, and is not believed without', (figure) => {
        const text = `
profile ours like aws-lambda { ${figure} }
function convert { timeout: 20min }
environment prod { faas own : ours { run convert } }`;
        const found = projectOf(text).diagnostics;
        expect(found.map(({ code }) => code).sort()).toEqual(['function-timeout-exceeds-limit', 'value']);
        const [mistake] = found.filter(({ code }) => code === 'value');
        expect(mistake && text.slice(mistake.start, mistake.end)).toBe('execution-time');
    });

    test('says what is wrong with its base and its day', () => {
        const text = `profile ours like aws-lamda { memory: 1GiB { source: "x"  as-of: tomorrow } }\n`;
        const [base, , day] = projectOf(text).diagnostics;
        expect(base && speak(base.message, 'en')).toBe(
            "No profile 'aws-lamda' is known, so 'ours' takes nothing over.",
        );
        expect(base?.fixes.map(({ title }) => speak(title, 'en'))).toEqual(["Replace by 'aws-lambda'"]);
        expect(day && speak(day.message, 'en')).toBe('Expected a day, such as 2027-06-30.');
    });

    test('may lead back to itself without harm', () => {
        const text = `
profile a like b { memory: 1GiB ${contract} }
profile b like a { execution-time: 1min ${contract} }
function convert { timeout: 2min }
environment prod { faas own : a { run convert } }`;
        expect(projectOf(text).diagnostics.map(({ code }) => code)).toEqual(['function-timeout-exceeds-limit']);
    });
});
