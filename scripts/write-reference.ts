import { writeFileSync } from 'node:fs';
import { languageReference } from './language-reference.ts';

writeFileSync('docs/language/reference.md', languageReference());
console.log('The reference is written to docs/language/reference.md.');
