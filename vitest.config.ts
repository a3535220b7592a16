import { defineConfig } from 'vitest/config';

const slowTests = ['test/client/**/*.test.ts', 'test/workbench/**/*.test.ts'];

export default defineConfig({
    test: {
        projects: [
            {
                test: {
                    name: 'unit',
                    include: ['test/**/*.test.ts'],
                    exclude: ['**/node_modules/**', ...slowTests],
                    // What modules remember changes no answer, and to load them anew takes longer than most tests.
                    isolate: false,
                    maxWorkers: '100%',
                    // For what hangs: a busy machine may take ten times as long as usual.
                    testTimeout: 60_000,
                    hookTimeout: 60_000,
                    sequence: { groupOrder: 0 },
                },
            },
            {
                test: {
                    name: 'webview',
                    include: ['test/client/**/*.test.ts'],
                    globalSetup: ['test/support/bundle-webview.ts'],
                    testTimeout: 60_000,
                    hookTimeout: 120_000,
                    sequence: { groupOrder: 1 },
                },
            },
            {
                test: {
                    name: 'workbench',
                    include: ['test/workbench/*.test.ts'],
                    globalSetup: ['test/support/package-extension.ts'],
                    testTimeout: 120_000,
                    hookTimeout: 180_000,
                    // On a busy machine a real editor now and then loses a key or the clipboard.
                    retry: 1,
                    sequence: { groupOrder: 2 },
                },
            },
        ],
    },
});
