import {
    environmentSections,
    type Language,
    projectSections,
    readSubject,
    type Section,
    type Subject,
} from '../../language/index.ts';
import { docsTexts } from '../docs-texts.ts';
import { nearbyOrFirst } from '../nearby-or-first.ts';
import type { Text } from '../texts.ts';

/** What a block is to show. */
export interface BlockWish {
    readonly content:
        | { readonly kind: 'picture'; readonly subject: Subject; readonly options: WishedPicture }
        | { readonly kind: 'section'; readonly section: Section };
    /** From the folder of the page. */
    readonly model: string;
    readonly language: Language;
}

export interface WishedPicture {
    readonly form: 'mermaid' | 'svg';
    /** Where the SVG goes, from the folder of the page; without it, beside the page. */
    readonly file: string | undefined;
    readonly nesting: 'region' | 'service' | undefined;
    readonly instances: 'counted' | 'expanded' | undefined;
    readonly hasLegend: true | undefined;
    readonly hasFindings: true | undefined;
    /** Not folded, however large it is. */
    readonly isWhole: true | undefined;
}

/** Reads the words of an opening marker: `picture environment:prod of ../model legend`. */
export function blockWish(words: string): BlockWish | Text {
    const [kind = '', ...rest] = wordsIn(words);
    const content = isKind(kind) ? rest : undefined;
    if (!content) return kind === '' ? docsTexts.nothingAsked : docsTexts.unknownKind(kind, nearbyOrFirst(kind, kinds));
    const ofAt = content.indexOf('of');
    const model = ofAt < 0 ? undefined : content[ofAt + 1];
    if (model === undefined) return docsTexts.noModel(words);
    const names = content.slice(0, ofAt);
    const options = optionsIn(content.slice(ofAt + 2), kind);
    if ('en' in options) return options;
    if (names.length > 1) return docsTexts.superfluous(names[1] ?? '');
    const language = options.values.get('language') === 'ko' ? 'ko' : 'en';
    const shown = kind === 'picture' ? pictureOf(names[0], options) : sectionOf(kind, names[0]);
    return 'en' in shown ? shown : { content: shown, model: unquoted(model), language };
}

const kinds: readonly string[] = ['picture', ...new Set<string>([...environmentSections, ...projectSections])];

function isKind(word: string): boolean {
    return kinds.includes(word);
}

/** Words are parted by spaces; a path with spaces stands in quotes. */
function wordsIn(text: string): string[] {
    return text.match(/"[^"]*"|\S+/g) ?? [];
}

function unquoted(word: string): string {
    return word.replace(/^"(.*)"$/, '$1');
}

function sectionOf(kind: string, name: string | undefined): BlockWish['content'] | Text {
    const ofEnvironment = environmentSections.find((each) => each === kind);
    const ofProject = projectSections.find((each) => each === kind);
    if (name === undefined) {
        return ofProject ? { kind: 'section', section: { kind: ofProject } } : docsTexts.environmentMissing(kind);
    }
    if (!ofEnvironment) return docsTexts.superfluous(name);
    return { kind: 'section', section: { kind: ofEnvironment, environment: name } };
}

function pictureOf(name: string | undefined, { values, flags }: Options): BlockWish['content'] | Text {
    if (name === undefined) return docsTexts.subjectMissing;
    const subject = readSubject(name);
    if (!subject) return docsTexts.unknownSubject(name, subjectForms);
    const file = values.get('to');
    const nesting = values.get('nest');
    const instances = values.get('instances');
    const options: WishedPicture = {
        form: values.get('as') === 'svg' ? 'svg' : 'mermaid',
        file: file === undefined ? undefined : unquoted(file),
        nesting: nesting === 'region' || nesting === 'service' ? nesting : undefined,
        instances: instances === 'counted' || instances === 'expanded' ? instances : undefined,
        hasLegend: flags.has('legend') || undefined,
        hasFindings: flags.has('findings') || undefined,
        isWhole: flags.has('whole') || undefined,
    };
    return { kind: 'picture', subject, options };
}

const subjectForms: readonly string[] = [
    'logical',
    'environment:NAME',
    'placement:NAME',
    'environments',
    'failures:NAME',
    'ownership',
    'functions',
    'view:NAME',
];

interface Options {
    readonly values: ReadonlyMap<string, string>;
    readonly flags: ReadonlySet<string>;
}

/** What may stand behind the model; undefined for the name of a picture file. */
const choices: Readonly<Record<string, readonly string[] | undefined>> = {
    language: ['en', 'ko'],
    as: ['mermaid', 'svg'],
    nest: ['region', 'service'],
    instances: ['counted', 'expanded'],
    to: undefined,
};

const flagWords: readonly string[] = ['legend', 'findings', 'whole'];

function optionsIn(words: readonly string[], kind: string): Options | Text {
    const values = new Map<string, string>();
    const flags = new Set<string>();
    const known = kind === 'picture' ? [...Object.keys(choices), ...flagWords] : ['language'];
    for (let at = 0; at < words.length; at += 1) {
        const word = words[at] ?? '';
        if (!known.includes(word)) return docsTexts.unknownOption(word, nearbyOrFirst(word, known));
        if (flagWords.includes(word)) {
            flags.add(word);
            continue;
        }
        at += 1;
        const value = words[at] ?? '';
        const allowed = choices[word];
        const isAllowed = allowed ? allowed.includes(value) : /\.svg"?$/.test(value);
        if (!isAllowed) return docsTexts.badValue(word, allowed ?? ['FILE.svg']);
        values.set(word, value);
    }
    return { values, flags };
}
