import type { FileFormat, FormatTopic } from '../../webview/file-formats.ts';

/** What the extension says about exports; English for every language but Korean. */
export function exportTextsIn(language: string): ExportTexts {
    return language.toLowerCase().startsWith('ko') ? korean : english;
}

export interface ExportTexts {
    readonly nothingToDraw: string;
    readonly pickFormat: string;
    readonly pickFolder: string;
    /** Over the formats of one picture. */
    readonly ofView: Readonly<Record<FormatTopic, string>>;
    /** Over the formats of everything. */
    readonly ofAll: Readonly<Record<FormatTopic, string>>;
    readonly formats: Readonly<Record<Exclude<FileFormat, 'markdown'>, string>>;
    /** What Markdown tells of. */
    readonly pages: Readonly<Record<'environment' | 'whole' | 'all', string>>;
    readonly exporting: string;
    readonly written: (name: string) => string;
    readonly allWritten: (count: number, folder: string) => string;
    readonly mayLack: string;
    readonly notExported: (names: string) => string;
    readonly alreadyThere: (count: number) => string;
    readonly overwrite: string;
    readonly open: string;
    readonly showFolder: string;
    readonly notWritten: (reason: string) => string;
}

const english: ExportTexts = {
    nothingToDraw: 'There is nothing to draw. Open a Groundplan file first.',
    pickFormat: 'Export as',
    pickFolder: 'Export here',
    ofView: { picture: 'this picture', pages: 'a page', model: 'the whole model, one file' },
    ofAll: { picture: 'every picture, a file each', pages: 'pages', model: 'the whole model, one file' },
    formats: {
        svg: 'a drawing that stays sharp',
        png: 'an image',
        mermaid: 'text that GitHub, GitLab and most docs draw',
        drawio: 'laid out, to be edited in draw.io',
        plantuml: 'text that PlantUML draws',
        c4plantuml: 'text in the macros of C4 for PlantUML',
        d2: 'text that D2 draws',
        dot: 'text in DOT, which Graphviz draws',
        structurizr: 'a workspace in the Structurizr DSL',
        json: 'the resolved model, for programs',
    },
    pages: {
        environment: 'this environment with its picture, tables and findings',
        whole: 'the whole model with pictures, tables and findings',
        all: 'the whole and each environment, with pictures, tables and findings',
    },
    exporting: 'Exporting',
    written: (name) => `The file is written to ${name}.`,
    allWritten: (count, folder) => `${count} ${count === 1 ? 'file is' : 'files are'} written to ${folder}.`,
    mayLack: 'A part may be missing, for the text has a syntax error.',
    notExported: (names) => `Could not be exported: ${names}.`,
    alreadyThere: (count) =>
        count === 1 ? 'A file is there already. Overwrite it?' : `${count} files are there already. Overwrite them?`,
    overwrite: 'Overwrite',
    open: 'Open',
    showFolder: 'Show Folder',
    notWritten: (reason) => `The file could not be written: ${reason}`,
};

const korean: ExportTexts = {
    nothingToDraw: '그릴 것이 없습니다. 먼저 Groundplan 파일을 여십시오.',
    pickFormat: '내보낼 형식',
    pickFolder: '여기로 내보내기',
    ofView: { picture: '이 그림', pages: '페이지', model: '모델 전체를 파일 하나로' },
    ofAll: { picture: '그림마다 파일 하나', pages: '페이지', model: '모델 전체를 파일 하나로' },
    formats: {
        svg: '확대해도 선명한 그림',
        png: '이미지',
        mermaid: 'GitHub, GitLab 등 대부분의 문서에서 그려지는 텍스트',
        drawio: 'draw.io에서 편집할 수 있게 배치된 그림',
        plantuml: 'PlantUML이 그리는 텍스트',
        c4plantuml: 'C4 매크로로 쓴 PlantUML 텍스트',
        d2: 'D2가 그리는 텍스트',
        dot: 'Graphviz가 그리는 DOT 텍스트',
        structurizr: 'Structurizr DSL 워크스페이스',
        json: '프로그램이 읽는 모델 데이터',
    },
    pages: {
        environment: '이 환경의 그림, 표, 발견 사항',
        whole: '모델 전체의 그림, 표, 발견 사항',
        all: '모델 전체와 환경마다의 그림, 표, 발견 사항',
    },
    exporting: '내보내는 중',
    written: (name) => `파일을 ${name}에 저장했습니다.`,
    allWritten: (count, folder) => `파일 ${count}개를 ${folder}에 저장했습니다.`,
    mayLack: '텍스트에 문법 오류가 있어 빠진 부분이 있을 수 있습니다.',
    notExported: (names) => `내보내지 못한 것: ${names}.`,
    alreadyThere: (count) => `같은 이름의 파일이 ${count}개 있습니다. 덮어쓰시겠습니까?`,
    overwrite: '덮어쓰기',
    open: '열기',
    showFolder: '폴더 보기',
    notWritten: (reason) => `파일을 저장하지 못했습니다: ${reason}`,
};
