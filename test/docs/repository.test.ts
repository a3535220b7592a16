import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };

const pages = [
    'README.md',
    'ARCHITECTURE.md',
    'CONTRIBUTING.md',
    'STYLE.md',
    'CHANGELOG.md',
    'docs/coverage.md',
    'docs/seed-coverage.md',
    'docs/gallery/README.md',
    'docs/gallery/ko.md',
    ...globSync('docs/guides/**/*.md').sort(),
    ...globSync('docs/language/*.md').sort(),
];

test.each(pages)('%s names only commands that package.json has', (page) => {
    const commands = [...textOf(page).matchAll(/npm (?:run (?:-s )?([\w-]+)|(start|test)\b)/g)];
    const names = commands.map(([, script, own]) => script ?? own ?? '');
    expect(names.filter((name) => !(name in manifest.scripts))).toEqual([]);
});

test.each(pages)('%s links only to files that are there', (page) => {
    const targets = [...textOf(page).matchAll(/\]\(([^)#]+)[^)]*\)/g)].map(([, target = '']) => target);
    const local = targets.filter((target) => !/^[a-z]+:/.test(target));
    expect(local.filter((target) => !existsSync(join(dirname(page), target)))).toEqual([]);
});

test.each(pages)('%s names only paths that are there', (page) => {
    const paths = [
        ...textOf(page).matchAll(/`((?:language|server|client|cli|test|docs|examples|scripts|bench)\/[\w./-]*)`/g),
    ];
    expect(paths.map(([, path = '']) => path).filter((path) => !existsSync(path))).toEqual([]);
});

test('no recipe for contributors takes more than eight steps', () => {
    const recipes = textOf('CONTRIBUTING.md').split(/^## /m);
    for (const recipe of recipes) expect(recipe.match(/^\d+\. /gm)?.length ?? 0, recipe).toBeLessThanOrEqual(8);
});

test('the version of the package is the one of the changelog', () => {
    expect(textOf('CHANGELOG.md')).toContain(manifest.version);
});

function textOf(page: string): string {
    return readFileSync(page, 'utf8');
}
