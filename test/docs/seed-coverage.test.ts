import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { allRules } from '../../language/rules/all-rules.ts';
import { rulesOfParts, statedRules } from '../../scripts/seed-rules.ts';
import { shownSentences } from '../../scripts/seed-sentences.ts';
import { testsOf } from '../../scripts/seed-table.ts';

const page = readFileSync('docs/seed-coverage.md', 'utf8');
const [written = '', generated = ''] = page.split('<!-- rules -->');
const sentences = new Set([...written.matchAll(/^\| (.+?) \| .+ \|$/gm)].map(([, sentence = '']) => sentence));

test.each(Object.keys(rulesOfParts))('the notes have a part "%s"', (heading) =>
    expect(written.split('\n')).toContain(`## ${heading}`),
);

test.each(statedRules)('a sentence of the notes stands for what %s asks for, and its page quotes it', (id) => {
    expect(generated).toContain(`[${id}](rules/${id}.md)\\*`);
    const lines = readFileSync(`docs/rules/${id}.md`, 'utf8').split('\n');
    const quoted = lines.filter((line) => line.startsWith('> ')).map((line) => line.slice(2));
    expect(quoted.filter((line) => sentences.has(line))).not.toEqual([]);
});

test.each(shownSentences)('"$sentence" is shown by a test of $rule: $test', ({ sentence, rule: id, test: name }) => {
    expect(sentences).toContain(sentence);
    const rule = allRules.find((each) => each.id === id);
    expect(rule && readFileSync(testsOf(rule), 'utf8')).toContain(`test('${name}'`);
});
