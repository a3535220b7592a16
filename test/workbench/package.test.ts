import { statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { extensionPackage } from './code-server.ts';

test('the extension package is smaller than three megabytes', () => {
    expect(statSync(extensionPackage()).size).toBeLessThan(3 * 1024 * 1024);
});
