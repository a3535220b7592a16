import { expect, test } from 'vitest';
import { fingerprints, spelledFingerprint } from '../../../language/project/fingerprints.ts';
import { projectOf } from '../../support/project.ts';

test('names the statements that a finding is in, not its line', () => {
    const model = `service order
service shipping { calls order }
environment prod { tier: production
  datacenter seoul { host h { run order x1 } }
  run shipping x2
}
`;
    const expected = 'single-instance in prod: environment prod / datacenter seoul / host h / run order';
    expect(spelled(model)).toContain(expected);
    expect(spelled(`// moved\n\nservice other\n${model.replaceAll(' { ', ' {\n\n ')}`)).toContain(expected);
});

test('tells findings of one kind in statements of one name apart', () => {
    const text = `service order {
  calls nobody
  calls nobody
  replicas: many
}
pipeline p { stage nowhere }
`;
    const found = spelled(text).filter((each) => each.startsWith('name'));
    expect(found.slice(0, 2)).toEqual(['name: service order / calls nobody', 'name: service order / calls nobody #2']);
    expect(new Set(spelled(text)).size).toBe(spelled(text).length);
});

test('knows text that cannot be parsed by its words', () => {
    expect(spelled('servce order {}')).toEqual(['syntax: servce']);
});

function spelled(text: string): string[] {
    return Array.from(fingerprints(projectOf(text)).values(), spelledFingerprint);
}
