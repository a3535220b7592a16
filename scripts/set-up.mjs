// Runs before the other npm scripts. Plain JavaScript for the machine's own Node: nothing is installed yet.
// Speaks on stderr, so that what a command prints stays clean.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const installed = join(root, 'node_modules/.package-lock.json');
const generated = join(root, 'language/grammar/generated/ast.ts');

if (isOlder(installed, [join(root, 'package-lock.json')])) {
    say('Installing the tools with npm ci; the first time this takes about a minute.');
    run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
    touch(installed);
}
if (isOlder(generated, [...grammars(), join(root, 'langium-config.json')])) {
    say('Generating the parser from the grammar.');
    run('npm', ['run', '--silent', 'generate']);
    touch(generated);
}

/** A missing file counts as older than anything. */
function isOlder(file, sources) {
    return !existsSync(file) || sources.some((source) => statSync(source).mtimeMs > statSync(file).mtimeMs);
}

function grammars() {
    const folder = join(root, 'language/grammar');
    return readdirSync(folder)
        .filter((name) => name.endsWith('.langium'))
        .map((name) => join(folder, name));
}

function touch(file) {
    if (existsSync(file)) utimesSync(file, new Date(), new Date());
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
