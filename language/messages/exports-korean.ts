import type { exportTexts as english } from './exports-english.ts';

export const exportTexts: Readonly<Record<keyof typeof english, string>> = {
    'export.legend': '범례',
    'export.calls': '호출',
    'export.balances': '요청 분배',
    'export.replicates': '복제',
    'export.outside-places': '장소 밖',
    'export.stub': '대역이 응답',
};
