// Stands in for @vscode/spdlog, VS Code's native log writer: without one its Output view stays empty.
const { appendFileSync, mkdirSync } = require('node:fs');
const { dirname } = require('node:path');

const levels = ['trace', 'debug', 'info', 'warn', 'error', 'critical'];

class Logger {
    #file;
    #level = levels.indexOf('info');
    #isPlain = false;

    constructor(_kind, _name, file) {
        this.#file = file;
        mkdirSync(dirname(file), { recursive: true });
        for (const [level, name] of levels.entries()) this[name] = (message) => this.#write(level, message);
    }

    getLevel() {
        return this.#level;
    }

    setLevel(level) {
        this.#level = level;
    }

    clearFormatters() {
        this.#isPlain = true;
    }

    setPattern() {}
    flush() {}
    drop() {}

    #write(level, message) {
        if (level < this.#level) return;
        const line = `${new Date().toISOString()} [${levels[level]}] ${message}\n`;
        appendFileSync(this.#file, this.#isPlain ? message : line);
    }
}

exports.version = 0;
exports.Logger = Logger;
exports.setLevel = () => undefined;
exports.setFlushOn = () => undefined;
exports.createRotatingLogger = async (name, file) => new Logger('rotating', name, file);
exports.createAsyncRotatingLogger = async (name, file) => new Logger('rotating_async', name, file);
