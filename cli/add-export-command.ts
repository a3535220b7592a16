import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Language } from '../language/index.ts';
import { another } from './another.ts';
import { exportPictures } from './commands/export.ts';
import { helpTexts } from './help-texts.ts';
import { exportFormats } from './pictures/export-format.ts';
import { type ExportOptions, elementKinds } from './pictures/export-options.ts';
import type { ExitCode, Terminal } from './terminal.ts';

/** Gives `groundplan export` its options. */
export function addExportCommand(
    command: Command,
    terminal: Terminal,
    language: Language,
    end: (result: ExitCode) => void,
): void {
    for (const option of [...outputOptions(language), ...subjectOptions(language), ...drawingOptions(language)]) {
        command.addOption(option);
    }
    command
        .addHelpText('after', `\n${helpTexts.whatIsDrawn[language]}`)
        .action(async (paths: string[], options: ExportOptions) => end(await exportPictures(paths, options, terminal)));
}

function outputOptions(language: Language): Option[] {
    return [
        new Option('--to <format>', helpTexts.exportFormat[language]).choices(exportFormats).default('mermaid'),
        new Option('--out <folder>', helpTexts.out[language]),
        new Option('--force', helpTexts.force[language]),
        new Option('--theme <name>', helpTexts.theme[language]).choices(['light', 'dark']),
        new Option('--scale <number>', helpTexts.scale[language]).argParser(scaleOf),
        new Option('--rich', helpTexts.rich[language]),
    ];
}

function subjectOptions(language: Language): Option[] {
    return [
        new Option('--picture <subject>', helpTexts.picture[language]).conflicts(['environment', 'view']),
        new Option('--environment <name>', helpTexts.environment[language]).conflicts('view'),
        new Option('--view <name>', helpTexts.view[language]),
    ];
}

function drawingOptions(language: Language): Option[] {
    return [
        new Option('--nest <by>', helpTexts.nest[language]).choices(['region', 'service']),
        new Option('--instances <how>', helpTexts.instances[language]).choices(['counted', 'expanded']),
        new Option('--team <name>', helpTexts.team[language]).argParser(another),
        new Option('--tag <name>', helpTexts.tag[language]).argParser(another),
        new Option('--kind <kind>', helpTexts.kind[language]).argParser(anotherKind),
        new Option('--focus <name>', helpTexts.focus[language]),
        new Option('--depth <number>', helpTexts.depth[language]).argParser(depthOf),
        new Option('--findings', helpTexts.findings[language]),
        new Option('--legend', helpTexts.legend[language]),
        new Option('--whole', helpTexts.whole[language]),
    ];
}

function anotherKind(value: string, previous: readonly string[] | undefined): string[] {
    if (!elementKinds.some((kind) => kind === value)) {
        throw new InvalidArgumentError(`Allowed choices are ${elementKinds.join(', ')}.`);
    }
    return another(value, previous);
}

function scaleOf(value: string): number {
    const scale = Number(value);
    if (!(scale >= 0.1 && scale <= 16)) throw new InvalidArgumentError('It is a number from 0.1 to 16.');
    return scale;
}

function depthOf(value: string): number {
    if (!/^\d{1,4}$/.test(value)) throw new InvalidArgumentError('It is a whole number.');
    return Number(value);
}
