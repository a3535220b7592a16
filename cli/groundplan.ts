import { Argument, Command, CommanderError, Option } from 'commander';
import type { Language } from '../language/index.ts';
import manifest from '../package.json' with { type: 'json' };
import { type CheckOptions, check } from './commands/check.ts';
import { type ExportOptions, exportPictures } from './commands/export.ts';
import { type FormatOptions, format } from './commands/format.ts';
import { type LspOptions, lsp } from './commands/lsp.ts';
import type { ExitCode, Terminal } from './terminal.ts';

/** Runs the program on its arguments, as in `check examples --format json`. */
export async function groundplan(parameters: readonly string[], terminal: Terminal): Promise<ExitCode> {
    let exitCode: ExitCode = 0;
    const program = describedProgram(terminal, (result) => {
        exitCode = result;
    });
    try {
        await program.parseAsync(parameters, { from: 'user' });
        return exitCode;
    } catch (error) {
        if (!(error instanceof CommanderError)) throw error;
        return error.exitCode === 0 ? 0 : 2;
    }
}

function describedProgram(terminal: Terminal, end: End): Command {
    const program = new Command('groundplan')
        .description(
            'Deployment architecture as code: checks models, formats them, exports their pictures, serves editors.',
        )
        .exitOverride()
        .configureOutput({
            writeOut: (text) => terminal.print(text.trimEnd()),
            writeErr: (text) => terminal.complain(text.trimEnd()),
        })
        .addHelpText('after', `\n${exitCodes}`);
    withVersion(program);
    addCheck(program, terminal, end);
    addFormat(program, terminal, end);
    addExport(program, terminal, end);
    addLsp(program, terminal, end);
    return program;
}

const exitCodes = `Exit codes:
  0  fine
  1  errors in the models, or files that are not formatted
  2  the command cannot be carried out: an unknown option, a path that cannot be read …
  3  a defect of Groundplan itself`;

type End = (result: ExitCode) => void;

function addCheck(program: Command, terminal: Terminal, end: End): void {
    addCommand(program, 'check', 'say what is wrong with the models', terminal)
        .addOption(new Option('--format <format>', 'form of the report').choices(['text', 'json']).default('text'))
        .action((paths: string[], options: CheckOptions) => end(check(paths, options, terminal)));
}

function addFormat(program: Command, terminal: Terminal, end: End): void {
    addCommand(program, 'format', 'lay the files out as the editor does', terminal)
        .option('--check', 'write nothing, list the files that would change', false)
        .action((paths: string[], options: FormatOptions) => end(format(paths, options, terminal)));
}

function addExport(program: Command, terminal: Terminal, end: End): void {
    addCommand(program, 'export', 'draw the models', terminal)
        .addOption(new Option('--to <format>', 'form of the pictures').choices(['mermaid']).default('mermaid'))
        .option('--out <folder>', 'write the pictures into this folder, over those that are there')
        .addOption(new Option('--environment <name>', 'draw this environment').conflicts('view'))
        .option('--view <name>', 'draw this view')
        .addHelpText('after', `\n${whatIsDrawn}`)
        .action((paths: string[], options: ExportOptions) => end(exportPictures(paths, options, terminal)));
}

const whatIsDrawn = `What is drawn:
  Without --out, one picture is printed: the one named by --environment or --view, or else the
  deployment that matters most: production, or the last environment of the pipeline.
  With --out, a file is written for each: logical.mmd, environment-NAME.mmd and view-NAME.mmd,
  in subfolders where the paths hold several projects.`;

function addLsp(program: Command, terminal: Terminal, end: End): void {
    addPathlessCommand(program, 'lsp', 'serve an editor, which starts this command itself', terminal)
        .option('--stdio', 'speak the language server protocol on standard input and output')
        .action((options: LspOptions) => end(lsp(options, terminal)));
}

function addCommand(program: Command, name: string, description: string, terminal: Terminal): Command {
    const paths = new Argument('<paths...>', '.gplan files, and folders to look for them in');
    return addPathlessCommand(program, name, description, terminal).addArgument(paths);
}

function addPathlessCommand(program: Command, name: string, description: string, terminal: Terminal): Command {
    const command = program
        .command(name)
        .description(description)
        .addOption(
            new Option('--language <language>', 'language of the messages')
                .choices(['en', 'ko'])
                .default(languageOf(terminal.locale), 'that of the system'),
        );
    return withVersion(command);
}

function withVersion(command: Command): Command {
    return command
        .version(manifest.version, '-v, --version', 'print the version')
        .helpOption('-h, --help', 'print this help');
}

function languageOf(locale: string): Language {
    return locale.startsWith('ko') ? 'ko' : 'en';
}
