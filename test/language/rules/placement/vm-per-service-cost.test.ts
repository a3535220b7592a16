import { describe, test } from 'vitest';
import { expectFindingsOf } from '../../../support/findings.ts';

const level = 'checks cost { level hint for vm-per-service-cost }';
const services = (count: number, last = '') =>
    Array.from({ length: count }, (_, index) => `service s${index} ${index === count - 1 ? last : ''}`).join('\n');
const machines = (count: number) =>
    Array.from({ length: count }, (_, index) => `vm v${index} { run s${index} }`).join('\n');

describe('vm-per-service-cost', () => {
    test('reports more than ten services with machines of their own, where a project asks for it', () => {
        expectFindings(`${level}\n${services(11)}
environment prod {
//          ^^^^ vm-per-service-cost (hint)
  tier: production ${machines(11)} }`);
        expectFindings(`${services(11)}\nenvironment prod { tier: production ${machines(11)} }`);
    });

    test.each([
        ['ten of them', services(10), machines(10)],
        ['one that is to have a kernel of its own', services(11, '{ isolation: kernel }'), machines(11)],
        ['one that needs the machine', services(11, '{ needs: hsm }'), machines(11)],
        ['one that shares its machine', services(11), machines(11).replace('run s0', 'run s0 run s1')],
        ['one in a container', services(11), machines(11).replace('run s0', 'container c { run s0 }')],
        ['machines of an orchestrator', services(11), `cluster jobs : nomad { ${machines(11)} }`],
    ])('accepts %s', (_, logical, deployed) =>
        expectFindings(`${level}\n${logical}\nenvironment prod { tier: production ${deployed} }`),
    );
});

function expectFindings(snippet: string): void {
    expectFindingsOf('vm-per-service-cost', snippet);
}
