import type { Language } from '../../language/index.ts';
import { type GalleryEntry, type GalleryPart, galleryParts } from './gallery-entries.ts';

/** The gallery as Markdown that shows each picture in the reader's theme. */
export function galleryPage(language: Language, drawingOf: (notes: string) => string): string {
    const { title, introduction, other } = texts[language];
    const parts = galleryParts.map((part) => partText(part, language, drawingOf));
    return [`# ${title}`, introduction, other, ...parts].join('\n\n').concat('\n');
}

/** The file of a picture below docs/gallery/pictures, without its theme. */
export function pictureName({ example, subject }: GalleryEntry, language: Language): string {
    return `${example.replaceAll('/', '-')}-${subject.replace(':', '-')}.${language}`;
}

function partText(part: GalleryPart, language: Language, drawingOf: (notes: string) => string): string {
    const entries = part.entries.map((entry) => entryText(entry, language, drawingOf));
    return [`## ${part.title[language]}`, ...entries].join('\n\n');
}

function entryText(entry: GalleryEntry, language: Language, drawingOf: (notes: string) => string): string {
    const { example, subject, caption, notes } = entry;
    const file = `pictures/${encodeURI(pictureName(entry, language))}`;
    return [
        `### ${example} · ${subject}`,
        caption[language],
        ...(notes === undefined
            ? []
            : [texts[language].asNoted, `\`\`\`mermaid\n${drawingOf(notes).trimEnd()}\n\`\`\``]),
        [
            '<picture>',
            `<source media="(prefers-color-scheme: dark)" srcset="${file}.dark.svg">`,
            `<img alt="${caption[language]}" src="${file}.light.svg">`,
            '</picture>',
        ].join('\n'),
        `\`${commandOf(entry, language)}\``,
    ].join('\n\n');
}

function commandOf({ example, subject, options, hasFindings }: GalleryEntry, language: Language): string {
    return [
        `groundplan export examples/${example} --to svg --picture ${subject}`,
        ...(options?.instances ? [`--instances ${options.instances}`] : []),
        ...(options?.nesting ? [`--nest ${options.nesting}`] : []),
        ...(options?.hasLegend ? ['--legend'] : []),
        ...(hasFindings ? ['--findings'] : []),
        ...(language === 'ko' ? ['--language ko'] : []),
    ].join(' ');
}

const texts = {
    en: {
        title: 'Gallery',
        introduction:
            'Pictures of the models in [examples](../../examples), drawn by `npm run gallery`; below each stands the command that draws it alone.',
        other: '[한국어](ko.md)',
        asNoted: 'The notes draw it so:',
    },
    ko: {
        title: '갤러리',
        introduction:
            '[examples](../../examples)에 있는 모델의 그림입니다. `npm run gallery`가 그리며, 그림마다 그것만 그리는 명령이 아래에 있습니다.',
        other: '[English](README.md)',
        asNoted: '노트에는 이렇게 그려져 있습니다.',
    },
} as const;
