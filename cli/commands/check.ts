import type { Language } from '../../language/index.ts';
import type { Output } from '../reports/forms.ts';
import type { Level } from '../reports/level.ts';
import { wantedFindings } from '../reports/wanted-findings.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { type Text, texts } from '../texts.ts';
import { type Checking, checkOnce } from './check-once.ts';
import { watchModels } from './watch-models.ts';

export interface CheckOptions {
    readonly format: readonly Output[];
    readonly failOn: Level;
    readonly environment?: string;
    /** Ids and principles; everything when absent. */
    readonly rule?: readonly string[];
    readonly baseline?: string;
    readonly writeBaseline?: string;
    readonly fix?: true;
    readonly watch?: true;
    readonly language: Language;
}

/** `groundplan check`: says what is wrong with the models, and fails when something is serious enough. */
export async function check(paths: readonly string[], options: CheckOptions, terminal: Terminal): Promise<ExitCode> {
    const checking = checkingOf(paths, options, terminal);
    if ('en' in checking) {
        terminal.complain(checking[options.language]);
        return 2;
    }
    return options.watch ? watchModels(checking) : checkOnce(checking).exitCode;
}

function checkingOf(paths: readonly string[], options: CheckOptions, terminal: Terminal): Checking | Text {
    const { format, failOn, environment, baseline, writeBaseline, fix, language } = options;
    const outputs = outputsOf(format);
    const isWanted = wantedFindings(options.rule);
    if ('en' in outputs) return outputs;
    if ('en' in isWanted) return isWanted;
    const fixes = fix ? 'made' : 'named';
    return { paths, outputs, isWanted, failOn, environment, baseline, writeBaseline, fixes, language, terminal };
}

/** One of them at most goes to the terminal: the one for people, where nothing is said. */
function outputsOf(format: readonly Output[]): readonly Output[] | Text {
    const shown = format.filter(({ file }) => file === undefined);
    if (shown.length > 1) return texts.severalFormats(shown.map(({ form }) => form));
    return shown.length === 1 ? format : [...format, { form: 'text', file: undefined }];
}
