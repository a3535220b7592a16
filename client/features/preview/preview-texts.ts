/** What the extension says about previews; English for every language but Korean. */
export function previewTextsIn(language: string): PreviewTexts {
    return language.toLowerCase().startsWith('ko') ? korean : english;
}

export interface PreviewTexts {
    readonly fixIsGone: string;
}

const english: PreviewTexts = {
    fixIsGone: 'The text has changed since: there is nothing left for this fix to do.',
};

const korean: PreviewTexts = {
    fixIsGone: '그 사이 텍스트가 바뀌어 이 수정으로 고칠 것이 없습니다.',
};
