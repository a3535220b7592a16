import { spawnSync } from 'node:child_process';

/** A program that some tests run in, where it can be installed. */
export interface AptProgram {
    /** `Neovim` */
    readonly title: string;
    /** A command that succeeds where it is installed. */
    readonly question: readonly [command: string, option: string];
    readonly packages: readonly string[];
}

/**
 * Installs a program for the tests with Debian's `apt-get`.
 * Where that is impossible it says so, and those tests are skipped; everything else runs without.
 */
export function installByApt(program: AptProgram): void {
    if (runs(...program.question)) return;
    const obstacle = obstacleToInstalling(program) ?? failureOfInstalling(program);
    if (obstacle) say(`The tests with ${program.title} will be skipped: it is not installed, and ${obstacle}.`);
}

function obstacleToInstalling({ packages }: AptProgram): string | undefined {
    if (!runs('apt-get', '--version')) return 'there is no apt-get to install it with';
    if (process.getuid?.() !== 0) return `only root can install it, with 'apt-get install ${packages.join(' ')}'`;
    return undefined;
}

function failureOfInstalling({ title, question, packages }: AptProgram): string | undefined {
    say(`Installing Debian's ${title} for the tests with apt-get; this takes about half a minute.`);
    aptGet('update');
    aptGet('install', '--yes', '--no-install-recommends', ...packages);
    return runs(...question) ? undefined : 'apt-get could not install it';
}

function runs(command: string, option: string): boolean {
    return spawnSync(command, [option], { stdio: 'ignore' }).status === 0;
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
