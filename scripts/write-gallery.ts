import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { galleryFiles } from './gallery/gallery-files.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = `${root}docs/gallery`;

rmSync(`${folder}/pictures`, { recursive: true, force: true });
mkdirSync(`${folder}/pictures`, { recursive: true });
const files = await galleryFiles(root);
for (const [path, text] of files) writeFileSync(`${folder}/${path}`, text);
console.log(`The gallery is written to docs/gallery: ${files.size} files.`);
