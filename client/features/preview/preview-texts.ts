/** What the extension says about previews and pictures; English for every language but Korean. */
export function previewTextsIn(language: string): PreviewTexts {
    return language.toLowerCase().startsWith('ko') ? korean : english;
}

export interface PreviewTexts {
    readonly fixIsGone: string;
    readonly nothingToDraw: string;
    readonly pickFormat: string;
    readonly pickFolder: string;
    readonly formats: Readonly<Record<'svg' | 'png' | 'mermaid' | 'markdown', string>>;
    readonly exporting: string;
    readonly written: (name: string) => string;
    readonly allWritten: (count: number, folder: string) => string;
    readonly notDrawn: (names: string) => string;
    readonly alreadyThere: (count: number) => string;
    readonly overwrite: string;
    readonly open: string;
    readonly showFolder: string;
    readonly notWritten: (reason: string) => string;
}

const english: PreviewTexts = {
    fixIsGone: 'The text has changed since: there is nothing left for this fix to do.',
    nothingToDraw: 'There is nothing to draw. Open a Groundplan file first.',
    pickFormat: 'Export as',
    pickFolder: 'Export here',
    formats: {
        svg: 'SVG: a drawing that stays sharp',
        png: 'PNG: an image',
        mermaid: 'Mermaid: a text for docs',
        markdown: 'Markdown: a page with the Mermaid text',
    },
    exporting: 'Exporting pictures',
    written: (name) => `The picture is written to ${name}.`,
    allWritten: (count, folder) => `${count} ${count === 1 ? 'picture is' : 'pictures are'} written to ${folder}.`,
    notDrawn: (names) => `Could not be drawn: ${names}.`,
    alreadyThere: (count) =>
        count === 1 ? 'A file is there already. Overwrite it?' : `${count} files are there already. Overwrite them?`,
    overwrite: 'Overwrite',
    open: 'Open',
    showFolder: 'Show Folder',
    notWritten: (reason) => `The picture could not be written: ${reason}`,
};

const korean: PreviewTexts = {
    fixIsGone: '그 사이 텍스트가 바뀌어 이 수정으로 고칠 것이 없습니다.',
    nothingToDraw: '그릴 것이 없습니다. 먼저 Groundplan 파일을 여십시오.',
    pickFormat: '내보낼 형식',
    pickFolder: '여기로 내보내기',
    formats: {
        svg: 'SVG: 확대해도 선명한 그림',
        png: 'PNG: 이미지',
        mermaid: 'Mermaid: 문서에 넣을 텍스트',
        markdown: 'Markdown: Mermaid 텍스트가 든 페이지',
    },
    exporting: '그림 내보내는 중',
    written: (name) => `그림을 ${name}에 저장했습니다.`,
    allWritten: (count, folder) => `그림 ${count}개를 ${folder}에 저장했습니다.`,
    notDrawn: (names) => `그리지 못한 것: ${names}.`,
    alreadyThere: (count) => `같은 이름의 파일이 ${count}개 있습니다. 덮어쓰시겠습니까?`,
    overwrite: '덮어쓰기',
    open: '열기',
    showFolder: '폴더 보기',
    notWritten: (reason) => `그림을 저장하지 못했습니다: ${reason}`,
};
