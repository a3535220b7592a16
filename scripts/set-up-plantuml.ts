import { spawnSync } from 'node:child_process';

/**
 * Installs PlantUML and Graphviz with Debian's `apt-get`, for the tests that draw an export with them.
 * Where that is impossible it says so, and those tests are skipped; everything else runs without.
 */
function setUpPlantUml(): void {
    if (runs('plantuml', '-version')) return;
    const obstacle = obstacleToInstalling() ?? failureOfInstalling();
    if (obstacle) say(`The tests with PlantUML will be skipped: it is not installed, and ${obstacle}.`);
}

function obstacleToInstalling(): string | undefined {
    if (!runs('apt-get', '--version')) return 'there is no apt-get to install it with';
    if (process.getuid?.() !== 0) return "only root can install it, with 'apt-get install plantuml graphviz'";
    return undefined;
}

function failureOfInstalling(): string | undefined {
    say("Installing Debian's PlantUML for the tests with apt-get; this takes about half a minute.");
    aptGet('update');
    aptGet('install', '--yes', '--no-install-recommends', 'plantuml', 'graphviz');
    return runs('plantuml', '-version') ? undefined : 'apt-get could not install it';
}

function runs(command: string, question: string): boolean {
    return spawnSync(command, [question], { stdio: 'ignore' }).status === 0;
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

setUpPlantUml();
