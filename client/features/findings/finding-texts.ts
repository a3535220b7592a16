import type { FindingItem } from '../../../server/protocol.ts';
import type { Grouping } from './finding-groups.ts';

export interface FindingTexts {
    readonly groupings: Readonly<Record<Grouping, string>>;
    /** For findings that are about none of them. */
    readonly none: Readonly<Record<Grouping, string>>;
    readonly levels: Readonly<Record<FindingItem['severity'], string>>;
    readonly groupBy: string;
    readonly show: string;
    readonly filtered: string;
}

/** The texts of the list of findings; English for every language but Korean. */
export function findingTextsIn(language: string): FindingTexts {
    return language.toLowerCase().startsWith('ko') ? korean : english;
}

const english: FindingTexts = {
    groupings: { principle: 'Principle', environment: 'Environment', team: 'Team', file: 'File' },
    none: { principle: 'Acceptances and checks', environment: 'Wherever it runs', team: 'No team', file: 'No file' },
    levels: { error: 'Errors', warning: 'Warnings', info: 'Information', hint: 'Hints' },
    groupBy: 'Group findings by',
    show: 'Show only (nothing selected: everything)',
    filtered: 'filtered',
};

const korean: FindingTexts = {
    groupings: { principle: '원칙', environment: '환경', team: '팀', file: '파일' },
    none: { principle: '수용과 검사', environment: '어디에서 실행하든', team: '팀 없음', file: '파일 없음' },
    levels: { error: '오류', warning: '경고', info: '정보', hint: '힌트' },
    groupBy: '묶는 기준',
    show: '이것만 보기 (선택하지 않으면 모두)',
    filtered: '걸러서 봄',
};
