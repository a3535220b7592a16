import type { Terminal } from './terminal.ts';

/** The terminal of this process. */
export function processTerminal(): Terminal {
    const { LC_ALL, LC_MESSAGES, LANG, NO_COLOR, TERM } = process.env;
    endQuietlyWhenNobodyReads(process.stdout);
    return {
        directory: process.cwd(),
        locale: LC_ALL || LC_MESSAGES || LANG || '',
        isColoured: process.stdout.isTTY === true && !NO_COLOR && TERM !== 'dumb',
        isInteractive: process.stdout.isTTY === true,
        printBytes: (bytes) => void process.stdout.write(bytes),
        print: (text) => void process.stdout.write(`${text}\n`),
        complain: (text) => void process.stderr.write(`${text}\n`),
        onInterrupt: (act) => {
            for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, act);
        },
    };
}

/** `groundplan check | head` closes the pipe before everything is written. */
function endQuietlyWhenNobodyReads(stream: NodeJS.WriteStream): void {
    stream.on('error', (error: NodeJS.ErrnoException) => {
        if (error.code !== 'EPIPE') throw error;
        process.exit();
    });
}
