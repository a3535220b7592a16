import { bundleWebview } from '../../scripts/bundle-extension.ts';

/** Vitest calls this once before the tests of the preview's page. */
export async function setup(): Promise<void> {
    await bundleWebview();
}
