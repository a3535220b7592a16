import { globSync, readFileSync } from 'node:fs';
import { test } from 'vitest';
import { parsedByMermaid } from '../support/mermaid.ts';

test.each(globSync('test/examples/golden/**/*.mmd'))('Mermaid can read %s', (path) =>
    parsedByMermaid(readFileSync(path, 'utf8')),
);
