import { spawnSync } from 'node:child_process';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageExtension } from './package-extension.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const diagrams = 'out/diagrams';

console.log('Building the extension package.');
const extensionPackage = relative(root, await packageExtension());

console.log('\nChecking the models in examples/; some of them show findings on purpose.');
groundplan(['check', 'examples'], [0, 1]);

console.log('\nExporting their diagrams.');
groundplan(['export', 'examples', '--to', 'mermaid', '--out', diagrams], [0]);

console.log(`
The extension package:  ${extensionPackage}
The diagrams:           ${diagrams}/
Install the package in VS Code with \`code --install-extension ${extensionPackage}\`.
In the terminal, \`npm run -s groundplan -- --help\` tells what else there is.`);

/** Runs the terminal program; an exit code that was not expected ends this script too. */
function groundplan(parameters: readonly string[], expected: readonly number[]): void {
    const { status } = spawnSync(process.execPath, ['cli/main.ts', ...parameters], { cwd: root, stdio: 'inherit' });
    if (status === null || !expected.includes(status)) process.exit(status ?? 1);
}
