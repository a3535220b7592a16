import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { galleryFiles } from '../../scripts/gallery/gallery-files.ts';

const folder = 'docs/gallery';

/** `npm run gallery` writes it anew. */
test('the gallery is what the product draws', { timeout: 120_000 }, async () => {
    const files = await galleryFiles(process.cwd(), [{ language: 'en', palette: 'light' }]);
    const stale = [...files].filter(([path, text]) => read(path) !== text).map(([path]) => path);
    expect(stale).toEqual([]);
});

test('every picture of the gallery is there in both languages and themes, and none too many', () => {
    const shown = ['README.md', 'ko.md'].flatMap((page) => {
        const pictures = read(page).matchAll(/(?:src|srcset)="pictures\/([^"]+)"/g);
        return Array.from(pictures, ([, file = '']) => decodeURI(file));
    });
    expect(readdirSync(`${folder}/pictures`).toSorted()).toEqual([...new Set(shown)].toSorted());
});

function read(path: string): string {
    return existsSync(`${folder}/${path}`) ? readFileSync(`${folder}/${path}`, 'utf8') : '';
}
