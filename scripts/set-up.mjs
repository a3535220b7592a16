// Runs before the other npm scripts. Plain JavaScript for the machine's own Node: nothing is installed yet.
// Speaks on stderr, so that what a command prints stays clean.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const generated = join(root, 'language/grammar/generated/ast.ts');

if (!isInstalled()) {
    say('Installing the tools with npm ci; the first time this takes about a minute.');
    run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
}
if (!isGenerated()) {
    say('Generating the parser from the grammar.');
    run('npm', ['run', '--silent', 'generate']);
}

/** Compares what npm says it installed with the lock file; optional packages may be for other machines. */
function isInstalled() {
    const wanted = packagesIn('package-lock.json');
    const installed = packagesIn('node_modules/.package-lock.json');
    return Object.entries(wanted).every(
        ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version,
    );
}

function packagesIn(lockFile) {
    const path = join(root, lockFile);
    return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {};
}

function isGenerated() {
    if (!existsSync(generated)) return false;
    const sources = [...grammars(), join(root, 'langium-config.json'), join(root, 'package-lock.json')];
    return sources.every((source) => statSync(source).mtimeMs <= statSync(generated).mtimeMs);
}

function grammars() {
    const folder = join(root, 'language/grammar');
    return readdirSync(folder)
        .filter((name) => name.endsWith('.langium'))
        .map((name) => join(folder, name));
}

function run(command, parameters) {
    // What the command prints goes to stderr too.
    const { status, error } = spawnSync(command, parameters, { cwd: root, stdio: ['ignore', 2, 2] });
    if (error) say(`${command} cannot be started: ${error.message}`);
    if (status !== 0) process.exit(status ?? 1);
}

function say(sentence) {
    process.stderr.write(`${sentence}\n`);
}
