import { reasonOf } from './files/reason.ts';
import { languageOfLocale } from './language-of-locale.ts';
import type { Terminal } from './terminal.ts';
import { texts } from './texts.ts';

/** The terminal of this process. */
export function processTerminal(): Terminal {
    const { LC_ALL, LC_MESSAGES, LANG, NO_COLOR, TERM } = process.env;
    const locale = LC_ALL || LC_MESSAGES || LANG || '';
    // `groundplan check | head` closes the pipe early. The exit code is still to say what was found.
    const onceNobodyReads: (() => void)[] = [];
    for (const stream of [process.stdout, process.stderr]) {
        stream.on('error', (error: NodeJS.ErrnoException) => {
            if (error.code !== 'EPIPE') endWithout(stream, error, locale);
            for (const act of onceNobodyReads.splice(0)) act();
        });
    }
    return {
        directory: process.cwd(),
        locale,
        isColoured: process.stdout.isTTY === true && !NO_COLOR && TERM !== 'dumb',
        isInteractive: process.stdout.isTTY === true,
        printBytes: (bytes) => void process.stdout.write(bytes),
        print: (text) => void process.stdout.write(`${text}\n`),
        complain: (text) => void process.stderr.write(`${text}\n`),
        onInterrupt: (act) => {
            onceNobodyReads.push(act);
            for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, act);
        },
    };
}

/** A full disk, for example. */
function endWithout(stream: NodeJS.WriteStream, error: Error, locale: string): void {
    if (stream === process.stdout)
        process.stderr.write(`${texts.outputLost(reasonOf(error))[languageOfLocale(locale)]}\n`);
    process.exit(2);
}
