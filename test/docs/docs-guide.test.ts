import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { blockWish } from '../../cli/pages/block-wish.ts';
import { pageBlocks } from '../../cli/pages/page-blocks.ts';
import { environmentSections, projectSections } from '../../language/index.ts';

const guides = ['docs/guides/docs.md', 'docs/guides/ko/docs.md'];

test.each(guides)('%s tells of every kind of block', (path) => {
    const guide = readFileSync(path, 'utf8');
    const untold = [
        ...environmentSections.filter((kind) => !guide.includes(`\`${kind} ENVIRONMENT of MODEL\``)),
        ...projectSections.filter((kind) => !guide.includes(`\`${kind} of MODEL\``)),
    ];
    expect(untold).toEqual([]);
});

test.each(guides)('%s shows blocks and options that are understood', (path) => {
    const guide = readFileSync(path, 'utf8');
    const examples = [...guide.matchAll(/```(mdx?)\n([\s\S]*?)```/g)].flatMap(([, form, text = '']) => {
        const { blocks, problems } = pageBlocks(text, form === 'mdx' ? 'mdx' : 'md');
        expect(problems).toEqual([]);
        return blocks.map(({ opening }) => opening.words);
    });
    const options = guide.slice(guide.indexOf('`language ko`')).matchAll(/^\| `([^`]+)` \|/gm);
    const withOptions = [...options].slice(0, 8).map(([, option]) => `picture logical of model ${option}`);
    expect(examples.length + withOptions.length).toBeGreaterThan(8);
    for (const words of [...examples, ...withOptions]) expect(blockWish(words)).not.toHaveProperty('en');
});

test.each(guides)('%s has no block of its own to fill', (path) => {
    expect(pageBlocks(readFileSync(path, 'utf8'), 'md')).toEqual({ blocks: [], problems: [] });
});
