import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { picture, render, subjectFileName, subjectsOf } from '../../../language/index.ts';
import { parsedByMermaid } from '../../support/mermaid.ts';
import { projectOf } from '../../support/project.ts';

const models = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.gplan'));

describe.each(models)('%s', (file) => {
    const { model, diagnostics } = projectOf(readFileSync(`${import.meta.dirname}/${file}`, 'utf8'));
    test('is free of mistakes', () => {
        expect(diagnostics.filter(({ isFinding }) => !isFinding)).toEqual([]);
    });

    describe.each(['en', 'ko'] as const)('in %s', (language) => {
        test.each(subjectsOf(model))('is drawn as in its golden file: %o', async (subject) => {
            const diagram = picture(model, subject, { language });
            const name = subjectFileName(subject);
            const { text } = diagram ? render(diagram) : { text: '' };
            await expect(text).toMatchFileSnapshot(`./${file.replace('.gplan', '')}.${name}.${language}.mmd`);
            await parsedByMermaid(text);
        });
    });
});
