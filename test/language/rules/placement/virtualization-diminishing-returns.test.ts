import { describe, expect, test } from 'vitest';
import { speak } from '../../../../language/index.ts';
import { expectFindingsOf } from '../../../support/findings.ts';
import { projectOf } from '../../../support/project.ts';

const guests = (count: number, properties: string) =>
    Array.from({ length: count }, (_, index) => `vm v${index} { ${properties} }`).join(' ');

describe('virtualization-diminishing-returns', () => {
    test('reports more than twenty virtual machines on a host, whatever groups them', () =>
        expectFindings(`
environment dev { tier: development host h1 { ${guests(21, '')} } }
//                                       ^^ virtualization-diminishing-returns (info)
environment prod { host h2 { group g { ${guests(21, '')} } } }
//                      ^^ virtualization-diminishing-returns`));

    test('says nothing of a share of no memory', () =>
        expectFindings(`environment prod { host h1 { memory: 0GiB ${guests(2, 'memory: 1GiB')} } }`));

    test('accepts twenty, and machines without a host', () =>
        expectFindings(`
environment prod { host h1 { ${guests(20, 'memory: 1GiB')} } zone a { ${guests(30, '').replaceAll('vm v', 'vm w')} } }`));

    test('reports a tenth of the memory, and prints the figures with their source', () => {
        const text = `environment prod { host h1 { memory: 1GiB ${guests(3, 'memory: 256MiB cpu: 8')} } }`;
        const [finding] = projectOf(text).diagnostics.filter(({ isFinding }) => isFinding);
        expect(finding && speak(finding.message, 'en')).toMatch(
            /^3 virtual machines on 'h1' in 'prod' cost 145MiB of memory \(14\.2 %\) .*as of 20\d\d-\d\d-\d\d, https:\S+\);/,
        );
        expectFindings(text.replace('memory: 1GiB', 'memory: 2GiB'));
    });
});

function expectFindings(snippet: string): void {
    expectFindingsOf('virtualization-diminishing-returns', snippet);
}
