import { packageExtension } from '../../scripts/package-extension.ts';

/** Vitest calls this once before the tests in the real VS Code. */
export async function setup(): Promise<void> {
    await packageExtension();
}
