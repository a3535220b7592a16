import { expect, test } from 'vitest';
import { type Filter, nodesIn, picture, type Subject } from '../../../language/index.ts';
import { projectOf } from '../../support/project.ts';

const shop = `
team payments
system money {
  tags: pci
  service card { team: payments  calls ledger }
  service ledger { tags: legacy  calls bank }
}
service order { calls money.card }
external bank
view of-payments { show payments }
view audited { tagged pci  untagged legacy }
view deployed of prod { tagged pci }
environment prod { vm v1 { run money.card x2 run order } vm v2 { run money.ledger } }
`;

test('a view shows what a team owns', () => {
    expect(titles({ kind: 'view', view: 'of-payments' })).toEqual(['card']);
});

test('a view shows and leaves out by tags, which a system has for all that stands in it', () => {
    expect(titles({ kind: 'view', view: 'audited' })).toEqual(['card']);
    expect(titles({ kind: 'view', view: 'deployed' })).toEqual(['card', 'ledger']);
});

test.each<[Filter, string[]]>([
    [{ teams: ['payments'] }, ['card']],
    [{ tags: ['pci'] }, ['card', 'ledger']],
    [{ kinds: ['external'] }, ['bank']],
    [{ tags: ['pci'], kinds: ['external'] }, []],
    [{ focus: { element: 'money.ledger', depth: 1 } }, ['bank', 'card', 'ledger']],
    [{ focus: { element: 'money.ledger', depth: 2 } }, ['bank', 'card', 'ledger', 'order']],
    [{ focus: { element: 'gone', depth: 1 } }, ['bank', 'card', 'ledger', 'order']],
])('a reader filters by %o', (filter, expected) => {
    expect(titles({ kind: 'logical' }, filter)).toEqual(expected);
});

test('a filter adds to what a view says', () => {
    expect(titles({ kind: 'view', view: 'deployed' }, { teams: ['payments'] })).toEqual(['card']);
});

function titles(subject: Subject, filter?: Filter): string[] {
    const diagram = picture(projectOf(shop).model, subject, { language: 'en', filter });
    const shown = [...nodesIn(diagram?.members ?? [])].filter(({ kind }) => kind !== 'empty' && kind !== 'note');
    return [...new Set(shown.map(({ title }) => title))].toSorted();
}
