import type { Text } from './texts.ts';

/** What `groundplan docs` says. */
export const docsTexts = {
    pages: {
        en: '.md and .mdx files, and folders to look for them in',
        ko: '.md나 .mdx 파일이나 이 파일을 찾을 폴더',
    },
    check: {
        en: 'write nothing, list the blocks that are out of date',
        ko: '파일을 쓰지 않고 오래된 자리만 나열합니다',
    },
    force: {
        en: 'write over what was changed by hand',
        ko: '손으로 고친 내용도 덮어씁니다',
    },
    blocks: {
        en: `A block in a page:
  <!-- groundplan picture environment:prod of ../model legend findings -->
  <!-- /groundplan -->

  picture SUBJECT of MODEL          logical, environment:NAME, placement:NAME, environments,
                                    failures:NAME, ownership, functions, view:NAME
    as svg, to FILE.svg             a picture file beside the page instead of Mermaid
    nest region|service, instances counted|expanded, legend, findings, whole
  placements|data|entries|failures|automation|differences ENVIRONMENT of MODEL
  findings|accepted [ENVIRONMENT] of MODEL
  environments|pipelines|teams|principles of MODEL
    language en|ko                  of what the block says

  MODEL is a path from the folder of the page. In .mdx files, write {/* groundplan … */}.`,
        ko: `문서 안의 자리:
  <!-- groundplan picture environment:prod of ../model legend findings language ko -->
  <!-- /groundplan -->

  picture SUBJECT of MODEL          logical, environment:NAME, placement:NAME, environments,
                                    failures:NAME, ownership, functions, view:NAME
    as svg, to FILE.svg             Mermaid 대신 문서 옆에 그림 파일을 씁니다
    nest region|service, instances counted|expanded, legend, findings, whole
  placements|data|entries|failures|automation|differences ENVIRONMENT of MODEL
  findings|accepted [ENVIRONMENT] of MODEL
  environments|pipelines|teams|principles of MODEL
    language en|ko                  내용의 언어

  MODEL은 문서가 있는 폴더에서 시작하는 경로입니다. .mdx 파일에서는 {/* groundplan … */}이라고 씁니다.`,
    },
    notAPage: (path: string) => ({
        en: `'${path}' is no .md or .mdx file.`,
        ko: `'${path}' 파일은 .md나 .mdx 파일이 아닙니다.`,
    }),
    noBlocks: (pages: number) => ({
        en: `There is no groundplan block in ${pages} ${pages === 1 ? 'page' : 'pages'}.`,
        ko: `문서 ${pages}개에 groundplan 자리가 없습니다.`,
    }),
    upToDate: (blocks: number) => ({
        en: blocks === 1 ? 'The block is up to date.' : `All ${blocks} blocks are up to date.`,
        ko: `자리 ${blocks}개가 모두 최신입니다.`,
    }),
    filled: (block: string) => ({ en: `filled: ${block}`, ko: `채움: ${block}` }),
    stale: (block: string) => ({ en: `out of date: ${block}`, ko: `오래됨: ${block}` }),
    edited: (block: string) => ({
        en: `changed by hand, so it is left as it is (--force writes over it): ${block}`,
        ko: `손으로 고쳤으므로 그대로 둡니다(--force로 덮어쓸 수 있습니다): ${block}`,
    }),
    unclosed: {
        en: "This block is not closed: write '/groundplan' in a comment of its own after it.",
        ko: "자리가 닫히지 않았습니다. 뒤에 '/groundplan' 주석을 쓰세요.",
    },
    unopened: {
        en: "This '/groundplan' closes no block.",
        ko: "이 '/groundplan'이 닫는 자리가 없습니다.",
    },
    unended: { en: "This comment has no end: write '-->'.", ko: "주석이 끝나지 않았습니다. '-->'를 쓰세요." },
    htmlInMdx: {
        en: "MDX knows no '<!-- -->': write '{/* groundplan … */}'.",
        ko: "MDX에는 '<!-- -->' 주석이 없습니다. '{/* groundplan … */}'이라고 쓰세요.",
    },
    notAlone: {
        en: 'A marker stands on a line of its own.',
        ko: '표시는 한 줄에 혼자 있어야 합니다.',
    },
    nothingAsked: {
        en: "Nothing is asked for: write, for example, 'groundplan picture logical of ../model'.",
        ko: "무엇을 보일지 없습니다. 예: 'groundplan picture logical of ../model'",
    },
    unknownKind: (word: string, others: readonly string[]) => ({
        en: `No block begins with '${word}'.${didYouMean(others)}`,
        ko: `'${word}'${sequence} 시작하는 자리는 없습니다.${maybe(others)}`,
    }),
    noModel: (words: string) => ({
        en: `The model is missing: write '${words} of PATH'.`,
        ko: `모델이 없습니다. '${words} of 경로'라고 쓰세요.`,
    }),
    superfluous: (word: string) => ({
        en: `'${word}' is too much here.`,
        ko: `'${word}'${subject} 여기 필요하지 않습니다.`,
    }),
    environmentMissing: (kind: string) => ({
        en: `The environment is missing: write '${kind} ENVIRONMENT of …'.`,
        ko: `환경이 없습니다. '${kind} 환경 of …'이라고 쓰세요.`,
    }),
    subjectMissing: {
        en: "The subject of the picture is missing: write, for example, 'picture environment:prod of …'.",
        ko: "그림의 대상이 없습니다. 예: 'picture environment:prod of …'",
    },
    unknownSubject: (name: string, forms: readonly string[]) => ({
        en: `'${name}' is no subject of a picture. Subjects are ${forms.join(', ')}.`,
        ko: `'${name}'${subject} 그림의 대상이 아닙니다. 대상: ${forms.join(', ')}`,
    }),
    unknownPicture: (name: string, others: readonly string[]) => ({
        en: `The model has no picture '${name}'.${thereIs(others)}`,
        ko: `모델에 '${name}' 그림이 없습니다.${maybe(others)}`,
    }),
    unknownOption: (word: string, others: readonly string[]) => ({
        en: `'${word}' means nothing here.${didYouMean(others)}`,
        ko: `여기에는 '${word}'${object} 쓸 수 없습니다.${maybe(others)}`,
    }),
    badValue: (word: string, allowed: readonly string[]) => ({
        en: `After '${word}' stands ${allowed.join(' or ')}.`,
        ko: `'${word}' 뒤에는 다음 중 하나를 씁니다: ${allowed.join(', ')}.`,
    }),
    severalModels: (path: string, folders: readonly string[]) => ({
        en: `'${path}' holds several projects. Name one of them: ${folders.join(', ')}.`,
        ko: `'${path}' 안에 프로젝트가 여럿 있습니다. 하나를 고르세요: ${folders.join(', ')}`,
    }),
    brokenModel: (path: string) => ({
        en: `The files of '${path}' have syntax errors, so the block is left as it is. 'groundplan check' lists them.`,
        ko: `'${path}' 파일에 문법 오류가 있어서 그대로 둡니다. 'groundplan check'로 볼 수 있습니다.`,
    }),
    outside: (path: string) => ({
        en: `'${path}' lies outside of the folders that this command works in, so no picture is written there: name a file inside of them, or run the command in a folder around it.`,
        ko: `'${path}' 파일은 이 명령이 다루는 폴더의 밖에 있어서 그림을 쓰지 않습니다. 그 안의 파일을 정하거나, 그 파일까지 포함하는 폴더에서 실행하세요.`,
    }),
    sameFile: (path: string) => ({
        en: `Another block writes another picture to '${path}': name another file with 'to FILE.svg'.`,
        ko: `다른 자리가 '${path}' 파일에 다른 그림을 씁니다. 'to FILE.svg'로 다른 파일을 정하세요.`,
    }),
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;

const [sequence, subject, object] = ['(으)로', '은(는)', '을(를)'];

function didYouMean(others: readonly string[]): string {
    return others.length === 0 ? '' : ` Did you mean ${others.map((each) => `'${each}'`).join(' or ')}?`;
}

function thereIs(others: readonly string[]): string {
    return others.length === 0 ? '' : ` There is ${others.map((each) => `'${each}'`).join(' or ')}.`;
}

function maybe(others: readonly string[]): string {
    return others.length === 0 ? '' : ` 쓸 수 있는 것: ${others.map((each) => `'${each}'`).join(', ')}`;
}
