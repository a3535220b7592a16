import { expect, test } from 'vitest';
import { expectFindings } from '../../../support/findings.ts';
import { projectOf } from '../../../support/project.ts';

test('declining-orchestrator reports Docker Swarm in every environment', () =>
    expectFindings(`
environment prod { cluster one : swarm cluster two : Docker-Swarm }
//                         ^^^ declining-orchestrator (hint)
//                                             ^^^ declining-orchestrator (hint)
environment dev { tier: development cluster three : swarm }
//                                          ^^^^^ declining-orchestrator`));

test('declining-orchestrator accepts other orchestrators and clusters without a technology', () =>
    expectFindings('environment prod { cluster one : kubernetes cluster two : nomad cluster three }'));

test('declining-orchestrator tells an inherited cluster once', () => {
    const { diagnostics } = projectOf(`environment base { cluster one : swarm }
environment prod like base`);
    expect(diagnostics.filter(({ isFinding }) => isFinding)).toHaveLength(1);
});
