import { describe, expect, test } from 'vitest';
import { speak } from '../../../../language/index.ts';
import { expectFindingsOf } from '../../../support/findings.ts';
import { projectOf } from '../../../support/project.ts';

const rule = 'availability-target-unreachable';

describe('availability-target-unreachable', () => {
    test('reports the worst way in of an environment, and the target of a service', () => {
        const text = `
service shop { calls order }
service order { target: 99.99% }
//                      ^^^^^^ availability-target-unreachable (warning)
environment prod {
  target: 99.9%
//        ^^^^^ availability-target-unreachable
  region r { availability: 99.95%  platform p { sla: 99.9%  run shop  run order } }
}`;
        expectFindingsOf(rule, text);
        expect(messagesOn(text)[1]).toBe(
            "The service 'shop' is available at most 99.851% of the time in 'prod' (1.08 h of downtime a month), " +
                "but the target is 99.9%; the largest part comes from 'p'.",
        );
    });

    test('counts what several need once, and what stands twice as seldom down together', () =>
        expectFindingsOf(
            rule,
            `
service shop { calls order }
service order
environment prod {
  target: 99.89%
  region r { availability: 99.9% run shop run order }
}
environment twice {
  target: 99.999%
  vm v1 { availability: 99.9% run shop run order }
  vm v2 { availability: 99.9% run shop run order }
}
environment thrice {
  target: 99.9999%
//        ^^^^^^^^ availability-target-unreachable
  vm v1 { availability: 99.8% run shop run order }
  vm v2 { availability: 99.8% run shop run order }
}`,
        ));

    test('takes what a provider promises where the model states nothing, and says since when', () => {
        const text = `
function pay
environment prod {
  target: 99.99%
//        ^^^^^^ availability-target-unreachable
  faas f : aws-lambda { run pay }
}
environment known {
  target: 99.99%
  faas f : aws-lambda { availability: 99.995%  run pay }
}`;
        expectFindingsOf(rule, text);
        const [finding] = projectOf(text).diagnostics.filter(({ code }) => code === rule);
        expect(finding?.related.map((each) => speak(each.message, 'en'))).toEqual([
            'AWS Lambda promises 99.95% (as of 2019-01-31, https://aws.amazon.com/lambda/sla/), ' +
                "which is taken for how available 'f' is.",
        ]);
    });

    test('leaves a part that another rule tells of to that rule', () =>
        expectFindingsOf(
            rule,
            `
actor buyer { calls shop }
service shop
environment prod {
  target: 99.9%
  provider aws { region seoul { vm v1 { run shop } } }
}`,
        ));

    test('needs as many instances as the load does', () =>
        expectFindingsOf(
            rule,
            `
service shop { availability: 99% }
environment prod {
  target: 99.9%
//        ^^^^^ availability-target-unreachable
  run shop x4 { required: 4 }
}
environment more {
  target: 99.9%
  run shop x6 { required: 4 }
}`,
        ));

    test('is silent without figures', () =>
        expectFindingsOf(rule, 'service shop environment prod { target: 99.99% run shop }'));
});

function messagesOn(text: string): string[] {
    const found = projectOf(text).diagnostics.filter(({ code }) => code === rule);
    return found.map(({ message }) => speak(message, 'en'));
}
