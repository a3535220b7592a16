import { bundleExtension } from './bundle-extension.ts';

await bundleExtension();
console.log('The extension is bundled in dist/.');
