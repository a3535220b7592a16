import { spawnSync } from 'node:child_process';

/**
 * Installs Neovim with Debian's `apt-get`, for the tests that edit a model in it.
 * Where that is impossible it says so, and those tests are skipped; everything else runs without.
 */
function setUpNeovim(): void {
    if (runs('nvim')) return;
    const obstacle = obstacleToInstalling() ?? failureOfInstalling();
    if (obstacle) say(`The tests in Neovim will be skipped: it is not installed, and ${obstacle}.`);
}

function obstacleToInstalling(): string | undefined {
    if (!runs('apt-get')) return 'there is no apt-get to install it with';
    if (process.getuid?.() !== 0) return "only root can install it, with 'apt-get install neovim'";
    return undefined;
}

function failureOfInstalling(): string | undefined {
    say("Installing Debian's Neovim for the tests with apt-get; this takes about half a minute.");
    aptGet('update');
    aptGet('install', '--yes', '--no-install-recommends', 'neovim');
    return runs('nvim') ? undefined : 'apt-get could not install it';
}

function runs(command: string): boolean {
    return spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0;
}

function aptGet(...parameters: string[]): void {
    // What apt-get prints goes to stderr, as all news of the set-up. It is not to wait for answers or forever.
    spawnSync('apt-get', ['-qq', '-o', 'Dpkg::Use-Pty=0', ...parameters], {
        stdio: ['ignore', 2, 2],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
        timeout: 300_000,
    });
}

function say(sentence: string): void {
    process.stderr.write(`${sentence}\n`);
}

setUpNeovim();
