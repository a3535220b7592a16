/** The texts of the preview in the language asked for; English for every language but Korean. */
export function textsIn(language: string): Texts {
    return language.toLowerCase().startsWith('ko') ? korean : english;
}

export interface Texts {
    readonly preview: string;
    readonly show: string;
    readonly logical: string;
    readonly environments: string;
    readonly views: string;
    readonly zoomIn: string;
    readonly zoomOut: string;
    readonly fit: string;
    readonly picture: string;
    readonly broken: string;
    readonly partial: string;
    readonly failed: string;
    readonly tooLarge: string;
    readonly nothing: string;
}

const english: Texts = {
    preview: 'Preview',
    show: 'Show',
    logical: 'Logical',
    environments: 'Environments',
    views: 'Views',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Fit the picture into the window',
    picture: 'Picture: arrow keys move it, plus and minus zoom, zero fits it',
    broken: 'Last good picture. The text has a syntax error.',
    partial: 'Partial picture. The text has a syntax error.',
    failed: 'The picture cannot be drawn.',
    tooLarge: 'The picture is too large to be drawn here. Choose a view that shows a part of it.',
    nothing: 'Nothing to draw yet.',
};

const korean: Texts = {
    preview: '미리 보기',
    show: '보기 대상',
    logical: '논리 구성',
    environments: '환경',
    views: '뷰',
    zoomIn: '확대',
    zoomOut: '축소',
    fit: '창에 맞추기',
    picture: '그림: 화살표 키로 이동, 더하기와 빼기 키로 확대와 축소, 0 키로 창에 맞추기',
    broken: '마지막으로 올바른 그림입니다. 텍스트에 구문 오류가 있습니다.',
    partial: '일부만 그린 그림입니다. 텍스트에 구문 오류가 있습니다.',
    failed: '그림을 그릴 수 없습니다.',
    tooLarge: '그림이 너무 커서 여기에 그릴 수 없습니다. 일부만 보여 주는 뷰를 고르십시오.',
    nothing: '아직 그릴 것이 없습니다.',
};
