import { fileURLToPath } from 'node:url';
import { createVSIX } from '@vscode/vsce';
import manifest from '../package.json' with { type: 'json' };
import { bundleExtension } from './bundle-extension.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Bundles and packs the extension; returns the path of the .vsix file. */
export async function packageExtension(): Promise<string> {
    const packagePath = `${root}dist/${manifest.name}-${manifest.version}.vsix`;
    await bundleExtension();
    await createVSIX({
        cwd: root,
        packagePath,
        dependencies: false,
        allowMissingRepository: true,
        rewriteRelativeLinks: false,
    });
    return packagePath;
}
