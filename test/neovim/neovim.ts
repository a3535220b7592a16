import { type ChildProcess, execFile, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** A real Neovim in a folder of its own, set up as the guide says, and used through its keys. */
export class Neovim {
    readonly folder = realpathSync(mkdtempSync(join(tmpdir(), 'groundplan-neovim-')));
    readonly #address = join(this.folder, 'address');
    readonly #answer = join(this.folder, 'answer');
    readonly #process: ChildProcess;
    #printed = '';

    constructor(text: string) {
        this.#write('config/nvim/init.lua', snippetOfGuide('lua'));
        this.#write('bin/groundplan', snippetOfGuide('sh').replace(/^clone=.*$/m, `clone='${repository}'`), 0o755);
        this.#write('work/shop.gplan', text);
        this.#process = spawn('nvim', ['--headless', '--listen', this.#address, 'shop.gplan'], {
            cwd: join(this.folder, 'work'),
            env: this.#environment(),
            stdio: ['ignore', 'pipe', 'pipe'],
        });
        for (const stream of [this.#process.stdout, this.#process.stderr]) {
            stream?.on('data', (printed) => {
                this.#printed += printed;
            });
        }
    }

    /** Keys are written as in mappings: `<Esc>`. */
    async type(keys: string): Promise<void> {
        await this.#ask('--remote-send', keys);
    }

    /** The value of an expression in Lua. */
    async valueOf(expression: string): Promise<unknown> {
        const quoted = `vim.fn.json_encode(${expression})`.replaceAll("'", "''");
        await this.#ask('--remote-expr', `writefile([luaeval('${quoted}')], '${this.#answer}')`);
        return JSON.parse(readFileSync(this.#answer, 'utf8'));
    }

    /** Waits until the value of an expression in Lua is neither false nor empty. */
    async until(expression: string): Promise<unknown> {
        const end = Date.now() + 25_000;
        while (Date.now() < end) {
            // Nobody answers while Neovim starts.
            const value = await this.valueOf(expression).catch(() => false);
            if (value && (!Array.isArray(value) || value.length > 0)) return value;
            await wait(50);
        }
        throw new Error(`Neovim never came to ${expression}. It printed: ${this.#printed}`);
    }

    /** What the file is on disk. */
    saved(): string {
        return readFileSync(join(this.folder, 'work/shop.gplan'), 'utf8');
    }

    async stop(): Promise<void> {
        if (this.#process.exitCode === null) {
            const ended = once(this.#process, 'exit');
            await this.type('<C-\\><C-n>:qall!<CR>').catch(() => this.#process.kill());
            await ended;
        }
        rmSync(this.folder, { recursive: true });
    }

    async #ask(...request: string[]): Promise<void> {
        const options = { env: this.#environment(), timeout: 5000 };
        await promisify(execFile)('nvim', ['--server', this.#address, ...request], options);
    }

    #write(path: string, text: string, mode = 0o644): void {
        mkdirSync(join(this.folder, path, '..'), { recursive: true });
        writeFileSync(join(this.folder, path), text, { mode });
    }

    /** Nothing of the user's own Neovim, and nothing left behind. */
    #environment(): NodeJS.ProcessEnv {
        const folders = ['config', 'data', 'state', 'cache'].map((name) => [
            `XDG_${name.toUpperCase()}_HOME`,
            join(this.folder, name),
        ]);
        const PATH = `${join(this.folder, 'bin')}:${process.env.PATH}`;
        return { ...process.env, ...Object.fromEntries(folders), HOME: this.folder, PATH, LC_ALL: 'C.UTF-8' };
    }
}

const oldest = 'if has("nvim-0.7") | quit | else | cquit | endif';
export const isNeovimInstalled =
    spawnSync('nvim', ['--headless', '-u', 'NONE', '-i', 'NONE', '-c', oldest]).status === 0;

const repository = fileURLToPath(new URL('../../', import.meta.url));

function snippetOfGuide(language: string): string {
    const guide = readFileSync(join(repository, 'docs/guides/editors.md'), 'utf8');
    const snippet = new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``).exec(guide)?.[1];
    if (!snippet) throw new Error(`The guide has no snippet in ${language}.`);
    return snippet;
}
