import { packageExtension } from './package-extension.ts';

console.log(`The extension package is ${await packageExtension()}.`);
