import { Command, CommanderError, Help, type HelpConfiguration } from 'commander';
import type { Language } from '../language/index.ts';
import { addCommands } from './add-commands.ts';
import { helpTexts } from './help-texts.ts';
import { languageOfLocale } from './language-of-locale.ts';
import type { ExitCode, Terminal } from './terminal.ts';
import { usageMistake } from './usage-mistake.ts';

/** Runs the program on its arguments, as in `check examples --format json`. */
export async function groundplan(parameters: readonly string[], terminal: Terminal): Promise<ExitCode> {
    let exitCode: ExitCode = 0;
    const program = describedProgram(terminal, languageAsked(parameters, terminal));
    addCommands(program, terminal, languageAsked(parameters, terminal), (result) => {
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

function describedProgram(terminal: Terminal, language: Language): Command {
    return new Command('groundplan')
        .description(helpTexts.program[language])
        .exitOverride()
        .configureHelp(helpIn(language))
        .configureOutput({
            writeOut: (text) => terminal.print(text.trimEnd()),
            writeErr: (text) => terminal.complain(text.trimEnd()),
            outputError: (text, write) => write(usageMistake(text, language)),
        })
        .helpCommand('help [command]', helpTexts.help[language])
        .addHelpText('after', `\n${helpTexts.exitCodes[language]}`);
}

function helpIn(language: Language): HelpConfiguration {
    const titles = new Map(Object.entries(helpTexts.titles));
    return {
        styleTitle: (title) => titles.get(title)?.[language] ?? title,
        optionDescription: (option) => {
            return new Help()
                .optionDescription(option)
                .replace('(choices:', `(${helpTexts.choices[language]}`)
                .replace('default:', helpTexts.default[language]);
        },
    };
}

/** Help is printed before the options are known, so `--language` is looked for by itself. */
function languageAsked(parameters: readonly string[], { locale }: Terminal): Language {
    const asked = /(?:^|\0)--language[=\0](en|ko)(?:\0|$)/.exec(parameters.join('\0'))?.[1];
    if (asked !== undefined) return asked === 'ko' ? 'ko' : 'en';
    return languageOfLocale(locale);
}
