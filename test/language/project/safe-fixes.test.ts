import { expect, test } from 'vitest';
import { editedText } from '../../../language/changes/edited-text.ts';
import { safeFixes } from '../../../language/project/safe-fixes.ts';
import { projectOf } from '../../support/project.ts';

const everything = { isWanted: () => true, mayChange: () => true };
const unused = `service order {
  accept shared-host because "gone"
  team: shop
  accept single-instance because "gone"
}
team shop
`;

test('chooses fixes that can be made at once', () => {
    const fixes = safeFixes(projectOf(unused), everything);
    const edits = fixes.flatMap((fix) => fix.edits);
    expect(fixes.map(({ diagnostic }) => diagnostic.code)).toEqual(['unused-acceptance', 'unused-acceptance']);
    expect(editedText(unused, edits)).toBe('service order {\n  team: shop\n}\nteam shop\n');
});

test('lets one of two fixes wait that touch the same text', () => {
    const fixes = safeFixes(projectOf(unused.replace('  team: shop\n', '')), everything);
    expect(fixes).toHaveLength(1);
});

test('changes only what may be changed and what is wanted', () => {
    expect(safeFixes(projectOf(unused), { ...everything, mayChange: () => false })).toEqual([]);
    expect(safeFixes(projectOf(unused), { ...everything, isWanted: () => false })).toEqual([]);
});

test('does not believe the rules while there is a mistake in the text', () => {
    const fixes = safeFixes(projectOf(`${unused}service x { calls nobody }`), everything);
    expect(fixes.filter(({ diagnostic }) => diagnostic.origin === 'rules')).toEqual([]);
});
