import type { PlainDiagram } from '../language/index.ts';

/** Said of a picture with too many boxes and lines to find a way for each line. */
export const packedRemark: Readonly<Record<PlainDiagram['language'], string>> = {
    en: 'There are too many lines to lead each around the boxes: they run straight behind them and without labels. Fold groups or show fewer elements to follow single lines.',
    ko: '선이 너무 많아 상자를 비켜 가도록 그리지 않았습니다. 선은 설명 없이 상자 뒤로 곧게 지나갑니다. 선을 하나씩 따라가려면 그룹을 접거나 요소를 줄입니다.',
};
