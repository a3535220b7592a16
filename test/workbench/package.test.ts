import { statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { extensionPackage } from './code-server.ts';

test('the extension package is smaller than a megabyte', () => {
    expect(statSync(extensionPackage()).size).toBeLessThan(1024 * 1024);
});
