import { Argument, type Command, InvalidArgumentError, Option } from 'commander';
import type { Language } from '../language/index.ts';
import manifest from '../package.json' with { type: 'json' };
import { addDocsCommand } from './add-docs-command.ts';
import { addExportCommand } from './add-export-command.ts';
import { another } from './another.ts';
import { type CheckOptions, check } from './commands/check.ts';
import { type ExplainOptions, explain } from './commands/explain.ts';
import { type FormatOptions, format } from './commands/format.ts';
import { type LspOptions, lsp } from './commands/lsp.ts';
import { type PrinciplesOptions, principles } from './commands/principles.ts';
import { type RulesOptions, rules } from './commands/rules.ts';
import { helpTexts } from './help-texts.ts';
import { forms, type Output } from './reports/forms.ts';
import { levels } from './reports/level.ts';
import type { ExitCode, Terminal } from './terminal.ts';

/** Gives the program its commands; `end` is told how each of them went. */
export function addCommands(program: Command, terminal: Terminal, language: Language, end: End): void {
    const adding: Adding = { program: withVersion(program, language), terminal, language, end };
    addCheck(adding);
    addFormat(adding);
    addExportCommand(commandOnPaths(adding, 'export'), terminal, language, end);
    addDocsCommand(command(adding, 'docs'), adding);
    addExplain(adding);
    addRules(adding);
    addPrinciples(adding);
    addLsp(adding);
}

type End = (result: ExitCode) => void;

interface Adding {
    readonly program: Command;
    readonly terminal: Terminal;
    /** Of the help. */
    readonly language: Language;
    readonly end: End;
}

function addCheck(adding: Adding): void {
    const { terminal, language, end } = adding;
    commandOnPaths(adding, 'check')
        .addOption(
            new Option('--format <form[=file]>', helpTexts.reportFormat[language]).argParser(
                anotherOutputFor(language),
            ),
        )
        .addOption(new Option('--fail-on <level>', helpTexts.failOn[language]).choices(levels).default('error'))
        .option('--environment <name>', helpTexts.onlyEnvironment[language])
        .addOption(new Option('--rule <id>', helpTexts.onlyRule[language]).argParser(another))
        .addOption(new Option('--baseline <file>', helpTexts.baseline[language]).conflicts('writeBaseline'))
        .option('--write-baseline <file>', helpTexts.writeBaseline[language])
        .option('--fix', helpTexts.fix[language])
        .option('--watch', helpTexts.watch[language])
        .addHelpText('after', `\n${helpTexts.examples[language]}`)
        .action(async (paths: string[], options: Omit<CheckOptions, 'format'> & Partial<CheckOptions>) => {
            end(await check(paths, { ...options, format: options.format ?? [] }, terminal));
        });
}

function addFormat(adding: Adding): void {
    const { terminal, language, end } = adding;
    commandOnPaths(adding, 'format')
        .option('--check', helpTexts.formatCheck[language], false)
        .action((paths: string[], options: FormatOptions) => end(format(paths, options, terminal)));
}

function addExplain(adding: Adding): void {
    const { terminal, language, end } = adding;
    command(adding, 'explain')
        .addArgument(new Argument('<rule>', helpTexts.ruleArgument[language]))
        .action((rule: string, options: ExplainOptions) => end(explain(rule, options, terminal)));
}

function addRules(adding: Adding): void {
    const { terminal, language, end } = adding;
    command(adding, 'rules')
        .addOption(
            new Option('--format <form>', helpTexts.listForm[language]).choices(['text', 'json']).default('text'),
        )
        .action((options: RulesOptions) => end(rules(options, terminal)));
}

function addPrinciples(adding: Adding): void {
    const { terminal, end } = adding;
    commandOnPaths(adding, 'principles').action((paths: string[], options: PrinciplesOptions) => {
        end(principles(paths, options, terminal));
    });
}

function addLsp(adding: Adding): void {
    const { terminal, language, end } = adding;
    command(adding, 'lsp')
        .option('--stdio', helpTexts.stdio[language])
        .action((options: LspOptions) => end(lsp(options, terminal)));
}

type CommandName = 'check' | 'format' | 'export' | 'docs' | 'explain' | 'rules' | 'principles' | 'lsp';

function commandOnPaths(adding: Adding, name: CommandName): Command {
    return command(adding, name).addArgument(new Argument('<paths...>', helpTexts.paths[adding.language]));
}

function command({ program, language }: Adding, name: CommandName): Command {
    const added = program
        .command(name)
        .description(helpTexts[name][language])
        .addOption(
            new Option('--language <language>', helpTexts.language[language])
                .choices(['en', 'ko'])
                .default(language, helpTexts.systemLanguage[language]),
        );
    return withVersion(added, language);
}

function withVersion(command: Command, language: Language): Command {
    return command
        .version(manifest.version, '-v, --version', helpTexts.version[language])
        .helpOption('-h, --help', helpTexts.helpOption[language]);
}

/** `sarif=out.sarif` */
function anotherOutputFor(language: Language): (value: string, previous: readonly Output[] | undefined) => Output[] {
    return (value, previous) => {
        const [name = '', ...rest] = value.split('=');
        const form = forms.find((each) => each === name);
        const file = rest.length > 0 ? rest.join('=') : undefined;
        if (!form) throw new InvalidArgumentError(`Allowed choices are ${forms.join(', ')}.`);
        if (file === '') throw new InvalidArgumentError(helpTexts.fileMissing[language]);
        return [...(previous ?? []), { form, file }];
    };
}
