import type { Language } from '../../language/index.ts';
import { type Text, texts } from '../texts.ts';
import { type ExportFormat, exportFormats, isOfModel } from './export-format.ts';

/** What is written on the command line. */
export interface ExportOptions {
    readonly to: ExportFormat;
    readonly out?: string;
    /** Write over files that this program has not written, or that somebody has edited since. */
    readonly force?: true;
    readonly picture?: string;
    readonly environment?: string;
    readonly view?: string;
    readonly nest?: 'region' | 'service';
    readonly instances?: 'counted' | 'expanded';
    readonly team?: readonly string[];
    readonly tag?: readonly string[];
    readonly kind?: readonly string[];
    readonly focus?: string;
    readonly depth?: number;
    readonly findings?: true;
    readonly legend?: true;
    readonly whole?: true;
    readonly theme?: 'light' | 'dark';
    readonly scale?: number;
    readonly rich?: true;
    readonly language: Language;
}

/** Why these options do not go together: an option that is ignored silently is a mistake that nobody sees. */
export function misplacedOption(options: ExportOptions): Text | undefined {
    const { to, focus, depth } = options;
    for (const [option, formats] of rows(options)) {
        if (!formats.includes(to)) return texts.misplacedOption(`--${option}`, to, formats);
    }
    return depth !== undefined && focus === undefined ? texts.depthWithoutFocus : undefined;
}

const pictureFormats = exportFormats.filter((format) => !isOfModel(format));

const formatsOf: Readonly<Partial<Record<keyof ExportOptions, readonly ExportFormat[]>>> = {
    picture: pictureFormats,
    environment: [...pictureFormats, 'markdown'],
    view: pictureFormats,
    nest: pictureFormats,
    instances: pictureFormats,
    team: pictureFormats,
    tag: pictureFormats,
    kind: pictureFormats,
    focus: pictureFormats,
    depth: pictureFormats,
    findings: pictureFormats,
    legend: pictureFormats,
    whole: pictureFormats,
    theme: ['svg', 'png'],
    scale: ['png'],
    rich: ['mermaid'],
};

/** The options that were given, each with the formats that it is for. */
function rows(options: ExportOptions): (readonly [string, readonly ExportFormat[]])[] {
    const given = Object.entries(options).filter(([, value]) => value !== undefined);
    return Object.entries(formatsOf).filter(([option]) => given.some(([name]) => name === option));
}
