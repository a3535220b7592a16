import type { Language } from '../language/index.ts';

/** What the program itself says; everything about the models is spoken by the language. */
export const texts = {
    missingPath: (path: string) => ({
        en: `'${path}' does not exist.`,
        ko: `'${path}' 경로가 없습니다.`,
    }),
    notAModel: (path: string) => ({
        en: `'${path}' is not a .gplan file.`,
        ko: `'${path}' 파일은 .gplan 파일이 아닙니다.`,
    }),
    unreadable: (path: string, reason: string) => ({
        en: `'${path}' cannot be read (${reason}).`,
        ko: `'${path}' 경로를 읽을 수 없습니다(${reason}).`,
    }),
    notText: (path: string) => ({
        en: `'${path}' is not UTF-8 text.`,
        ko: `'${path}' 파일은 UTF-8 텍스트가 아닙니다.`,
    }),
    noModels: (paths: readonly string[]) => ({
        en: `There is no .gplan file in ${quotedList(paths, ', ')}.`,
        ko: `${quotedList(paths, ', ')} 안에 .gplan 파일이 없습니다.`,
    }),
    summary: (counts: Counts, files: number) => ({
        en: `${counted(counts.error, 'error')}, ${counted(counts.warning, 'warning')} and ${counted(counts.info + counts.hint, 'note')} in ${counted(files, 'file')}.`,
        ko: `파일 ${files}개에서 오류 ${counts.error}개, 경고 ${counts.warning}개, 참고 ${counts.info + counts.hint}개를 찾았습니다.`,
    }),
    nothingFound: (files: number) => ({
        en: `Nothing to report in ${counted(files, 'file')}.`,
        ko: `파일 ${files}개에서 알릴 것이 없습니다.`,
    }),
    formatted: (path: string) => ({ en: `Formatted '${path}'.`, ko: `'${path}' 파일을 정리했습니다.` }),
    unformatted: (path: string) => ({ en: `'${path}' is not formatted.`, ko: `'${path}' 파일은 정리되지 않았습니다.` }),
    unwritable: (path: string, reason: string) => ({
        en: `'${path}' cannot be written (${reason}).`,
        ko: `'${path}' 파일을 쓸 수 없습니다(${reason}).`,
    }),
    outputLost: (reason: string) => ({
        en: `What was printed is lost in part: standard output cannot be written (${reason}).`,
        ko: `표준 출력에 쓸 수 없어서 출력의 일부가 없어졌습니다(${reason}).`,
    }),
    allFormatted: (files: number) => ({
        en: files === 1 ? 'The file is formatted.' : `All ${files} files are formatted.`,
        ko: `파일 ${files}개가 모두 정리되어 있습니다.`,
    }),
    severalProjects: (count: number, folders: readonly string[]) => ({
        en: `These paths hold ${count} projects, among them ${quotedList(folders, ' and ')}. Name one project, or a folder for the pictures with --out.`,
        ko: `프로젝트가 ${count}개 있습니다(${quotedList(folders, ', ')} …). 하나만 고르거나 --out으로 그림을 둘 폴더를 정하세요.`,
    }),
    unknownEnvironment: absent('environment', '환경이'),
    unknownView: absent('view', '뷰가'),
    unknown: {
        picture: absent('picture', '그림이'),
        team: absent('team', '팀이'),
        tag: absent('tag', '태그가'),
        element: absent('element', '요소가'),
    },
    misplacedOption: (option: string, format: string, formats: readonly string[]) => ({
        en: `'${option}' has no part in '--to ${format}': it is for ${formats.join(', ')}.`,
        ko: `'--to ${format}'에는 '${option}' 옵션을 쓸 수 없습니다. ${formats.join(', ')} 형식에만 씁니다.`,
    }),
    depthWithoutFocus: {
        en: "'--depth' says how far '--focus' looks: name the element in the middle with '--focus NAME'.",
        ko: "'--depth'는 '--focus'로 어디까지 볼지를 정합니다. '--focus NAME'으로 가운데 둘 요소를 고르세요.",
    },
    bytesForATerminal: {
        en: "A PNG is no text for a terminal. Name a folder with '--out', or send it into a file: '> picture.png'.",
        ko: "PNG는 터미널에 보일 수 있는 글이 아닙니다. '--out'으로 폴더를 정하거나 '> picture.png'처럼 파일로 보내세요.",
    },
    notOurs: (path: string) => ({
        en: `'${path}' was not written by this program, or was edited since, so nothing is written. With '--force' it is overwritten.`,
        ko: `'${path}' 파일은 이 프로그램이 쓰지 않았거나 그 뒤에 고쳐졌으므로 아무것도 쓰지 않았습니다. '--force'를 주면 덮어씁니다.`,
    }),
    ofPicture: (picture: string, remark: string) => ({
        en: `'${picture}': ${remark}`,
        ko: `'${picture}': ${remark}`,
    }),
    scaledDown: (title: string, scale: number) => ({
        en: `'${title}' is so large that its scale is ${scale.toFixed(2)}.`,
        ko: `'${title}' 그림이 커서 배율을 ${scale.toFixed(2)}(으)로 줄였습니다.`,
    }),
    missingCharacters: (title: string, characters: readonly string[]) => ({
        en: `'${title}' lacks characters that no font here has: ${characters.slice(0, 20).join(' ')}`,
        ko: `'${title}' 그림에서 글꼴에 없는 글자가 빠졌습니다: ${characters.slice(0, 20).join(' ')}`,
    }),
    nothingToDraw: (paths: readonly string[]) => ({
        en: `There is nothing to draw in ${quotedList(paths, ', ')}.`,
        ko: `${quotedList(paths, ', ')} 안에 그릴 것이 없습니다.`,
    }),
    incomplete: (folder: string) => ({
        en: `The pictures of '${folder}' may lack a part: its files have syntax errors, which \`groundplan check\` lists.`,
        ko: `'${folder}' 그림에 빠진 부분이 있을 수 있습니다. 문법 오류는 \`groundplan check\`로 볼 수 있습니다.`,
    }),
    written: (path: string) => ({ en: `Wrote '${path}'.`, ko: `'${path}' 파일을 썼습니다.` }),
    withoutStdio: {
        en: "'groundplan lsp' talks with an editor, not with a person: have the editor start 'groundplan lsp --stdio'.",
        ko: "'groundplan lsp'는 사람이 아니라 편집기와 대화합니다. 편집기가 'groundplan lsp --stdio'를 실행하게 하세요.",
    },
    fixed: (place: string, title: string, code: string) => ({
        en: `${place}: fixed: ${title} [${code}]`,
        ko: `${place}: 해결함: ${title} [${code}]`,
    }),
    changedMeanwhile: (path: string) => ({
        en: `'${path}' has changed meanwhile, so it is left as it is.`,
        ko: `'${path}' 파일이 그사이 바뀌어서 그대로 두었습니다.`,
    }),
    severalFormats: (forms: readonly string[]) => ({
        en: `Only one format can be printed: write the others into files, as in --format ${forms[0]} --format ${forms[1]}=FILE.`,
        ko: `출력할 수 있는 형식은 하나입니다. 나머지는 --format ${forms[0]} --format ${forms[1]}=FILE처럼 파일에 쓰세요.`,
    }),
    unknownRule: (name: string, others: readonly string[]) => ({
        en: `There is no rule '${name}'.${others.length > 0 ? ` Did you mean ${quotedList(others, ' or ')}?` : ''}`,
        ko: `'${name}' 규칙이 없습니다.${others.length > 0 ? ` 혹시 ${quotedList(others, ', ')} 아닌가요?` : ''}`,
    }),
    notABaseline: (path: string) => ({
        en: `'${path}' is not a baseline: write one with --write-baseline.`,
        ko: `'${path}' 파일은 기준 목록이 아닙니다. --write-baseline으로 만드세요.`,
    }),
    recorded: (path: string, count: number) => ({
        en: `Recorded ${counted(count, 'finding')} in '${path}'.`,
        ko: `'${path}' 파일에 발견 ${count}건을 적었습니다.`,
    }),
    knownFindings: (count: number) => ({
        en: `${counted(count, 'more finding')} ${count === 1 ? 'is' : 'are'} in the baseline.`,
        ko: `기준 목록에 있는 발견이 ${count}건 더 있습니다.`,
    }),
    goneFindings: (count: number) => ({
        en: `${count === 1 ? '1 entry' : `${count} entries`} of the baseline can go, for nothing is found there any more:`,
        ko: `기준 목록의 ${count}개 항목은 더 이상 나타나지 않으므로 지워도 됩니다:`,
    }),
    inBaseline: { en: 'It is in the baseline.', ko: '기준 목록에 있습니다.' },
    watching: {
        en: 'Waiting for changes. Ctrl-C ends this.',
        ko: '바뀌기를 기다립니다. Ctrl-C로 끝냅니다.',
    },
    changed: { en: '\nA model has changed.', ko: '\n모델이 바뀌었습니다.' },
    onRequest: (level: string) => ({ en: `${level}, on request`, ko: `${level}, 요청할 때만` }),
    kindOfMistake: {
        syntax: { en: 'The text cannot be read.', ko: '글을 읽을 수 없습니다.' },
        name: { en: 'A name means nothing, or several things.', ko: '이름이 가리키는 것이 없거나 여럿입니다.' },
        value: { en: 'A value does not fit its property.', ko: '값이 속성에 맞지 않습니다.' },
        structure: { en: 'Parts do not fit together.', ko: '부분들이 서로 맞지 않습니다.' },
        assumption: { en: 'Something was assumed.', ko: '말하지 않은 것을 가정했습니다.' },
        'unknown-rule': { en: 'A word names no rule.', ko: '규칙의 이름이 아닙니다.' },
        'unused-acceptance': {
            en: 'An acceptance accepts nothing any more.',
            ko: '받아들일 발견이 더 이상 없습니다.',
        },
        'expired-acceptance': { en: 'An acceptance has ended.', ko: '받아들이기로 한 기간이 끝났습니다.' },
        'forbidden-acceptance': {
            en: 'Findings of this rule must not be accepted.',
            ko: '받아들일 수 없는 규칙의 발견입니다.',
        },
    },
    fix: (title: string) => ({ en: `fix: ${title}`, ko: `해결: ${title}` }),
    severity: {
        error: { en: 'error', ko: '오류' },
        warning: { en: 'warning', ko: '경고' },
        info: { en: 'info', ko: '정보' },
        hint: { en: 'hint', ko: '힌트' },
    },
} as const satisfies Record<string, unknown>;

/** A text in every language. */
export type Text = Readonly<Record<Language, string>>;

/** How many findings there are of each severity. */
export type Counts = Readonly<Record<'error' | 'warning' | 'info' | 'hint', number>>;

function quotedList(names: readonly string[], separator: string): string {
    return names.map((name) => `'${name}'`).join(separator);
}

function counted(count: number, noun: string): string {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** A name that nothing has, with those that were probably meant; the Korean noun comes with its particle. */
function absent(noun: string, koreanSubject: string): (name: string, others: readonly string[]) => Text {
    return (name, others) => {
        const isAny = others.length > 0;
        return {
            en: `There is no ${noun} '${name}'.${isAny ? ` There is ${quotedList(others, ' or ')}.` : ''}`,
            ko: `'${name}' ${koreanSubject} 없습니다.${isAny ? ` ${quotedList(others, ', ')} ${koreanSubject} 있습니다.` : ''}`,
        };
    };
}
