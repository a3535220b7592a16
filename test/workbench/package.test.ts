import { statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { extensionPackage } from './code-server.ts';

test('the extension package is smaller than two megabytes', () => {
    expect(statSync(extensionPackage()).size).toBeLessThan(2 * 1024 * 1024);
});
