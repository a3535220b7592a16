import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { languageReference } from './language-reference.ts';
import { manifest } from './manifest.ts';
import { ruleIndex } from './rule-index.ts';
import { seedTable } from './seed-table.ts';

for (const [path, text] of [...languageReference(), ...ruleIndex(), ...seedTable(), ...manifest()]) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
}
console.log(
    'The reference is written to docs/language/reference.md, the index to docs/rules/README.md, the rules of the notes to docs/seed-coverage.md, the settings to package.json.',
);
