import { type Command, InvalidArgumentError, Option } from 'commander';
import { elementKinds, type Language } from '../language/index.ts';
import { another } from './another.ts';
import { exportPictures } from './commands/export.ts';
import { helpTexts } from './help-texts.ts';
import { exportFormats } from './pictures/export-format.ts';
import type { ExportOptions } from './pictures/export-options.ts';
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
        new Option('--out <folder>', helpTexts.out[language]).argParser(folderFor(language)),
        new Option('--force', helpTexts.force[language]),
        new Option('--theme <name>', helpTexts.theme[language]).choices(['light', 'dark']),
        new Option('--scale <number>', helpTexts.scale[language]).argParser(scaleFor(language)),
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
        new Option('--depth <number>', helpTexts.depth[language]).argParser(depthFor(language)),
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

/** An empty name is a variable of the shell that was never set; it must not fill the working directory. */
function folderFor(language: Language): (value: string) => string {
    return (value) => {
        if (value === '') throw new InvalidArgumentError(helpTexts.folderMissing[language]);
        return value;
    };
}

function scaleFor(language: Language): (value: string) => number {
    return (value) => {
        const scale = Number(value);
        if (!(scale >= 0.1 && scale <= 16)) throw new InvalidArgumentError(helpTexts.notAScale[language]);
        return scale;
    };
}

function depthFor(language: Language): (value: string) => number {
    return (value) => {
        if (!/^\d{1,4}$/.test(value)) throw new InvalidArgumentError(helpTexts.notADepth[language]);
        return Number(value);
    };
}
