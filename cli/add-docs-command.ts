import { Argument, type Command } from 'commander';
import type { Language } from '../language/index.ts';
import { type DocsOptions, docs } from './commands/docs.ts';
import { docsTexts } from './docs-texts.ts';
import type { ExitCode, Terminal } from './terminal.ts';

/** Makes of a new command `groundplan docs`. */
export function addDocsCommand(command: Command, { terminal, language, end }: DocsCommandContext): void {
    command
        .addArgument(new Argument('[paths...]', docsTexts.pages[language]))
        .option('--check', docsTexts.check[language], false)
        .option('--force', docsTexts.force[language], false)
        .addHelpText('after', `\n${docsTexts.blocks[language]}`)
        .action(async (paths: string[], options: DocsOptions) => end(await docs(paths, options, terminal)));
}

interface DocsCommandContext {
    readonly terminal: Terminal;
    /** Of the help. */
    readonly language: Language;
    readonly end: (result: ExitCode) => void;
}
