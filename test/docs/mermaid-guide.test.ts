import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { format, picture, render } from '../../language/index.ts';
import { readByMermaid } from '../support/mermaid.ts';
import { projectOf } from '../support/project.ts';

const guides = [
    { path: 'docs/guides/mermaid.md', language: 'en' },
    { path: 'docs/guides/ko/mermaid.md', language: 'ko' },
] as const;

test.each(guides)('$path shows the text that its model gives', async ({ path, language }) => {
    const page = readFileSync(path, 'utf8');
    const [model = '', text = ''] = ['gplan', 'mermaid'].map((kind) => blockOf(kind, page));
    expect(format(model)).toBe(model);
    const diagram = picture(projectOf(model).model, { kind: 'environment', environment: 'prod' }, { language });
    expect(diagram && render(diagram).text).toBe(text);
    await readByMermaid(text);
});

function blockOf(kind: string, page: string): string | undefined {
    return new RegExp(`\`\`\`${kind}\\n([^]*?)\`\`\`\\n`).exec(page)?.[1];
}
