import { Argument, type Command, InvalidArgumentError, Option } from 'commander';
import type { Language } from '../language/index.ts';
import manifest from '../package.json' with { type: 'json' };
import { addDocsCommand } from './add-docs-command.ts';
import { type CheckOptions, check } from './commands/check.ts';
import { type ExplainOptions, explain } from './commands/explain.ts';
import { type ExportOptions, exportPictures } from './commands/export.ts';
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
    addExport(adding);
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
        .addOption(new Option('--format <form[=file]>', helpTexts.reportFormat[language]).argParser(anotherOutput))
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

function addExport(adding: Adding): void {
    const { terminal, language, end } = adding;
    commandOnPaths(adding, 'export')
        .addOption(new Option('--to <form>', helpTexts.pictureForm[language]).choices(['mermaid']).default('mermaid'))
        .option('--out <folder>', helpTexts.out[language])
        .addOption(new Option('--environment <name>', helpTexts.environment[language]).conflicts('view'))
        .option('--view <name>', helpTexts.view[language])
        .addHelpText('after', `\n${helpTexts.whatIsDrawn[language]}`)
        .action((paths: string[], options: ExportOptions) => end(exportPictures(paths, options, terminal)));
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

function another(value: string, previous: readonly string[] | undefined): string[] {
    return [...(previous ?? []), value];
}

/** `sarif=out.sarif` */
function anotherOutput(value: string, previous: readonly Output[] | undefined): Output[] {
    const [name = '', ...rest] = value.split('=');
    const form = forms.find((each) => each === name);
    const file = rest.length > 0 ? rest.join('=') : undefined;
    if (!form) throw new InvalidArgumentError(`Allowed choices are ${forms.join(', ')}.`);
    if (file === '') throw new InvalidArgumentError('The name of the file is missing.');
    return [...(previous ?? []), { form, file }];
}
