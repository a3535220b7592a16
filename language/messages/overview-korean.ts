import type { overviewTexts as english } from './overview-english.ts';

export const overviewTexts: Record<keyof typeof english, string> = {
    'standing.title': '{project}의 환경이 원칙을 지키는 정도',
    'standing.legend':
        '✖ 어김: 오류가 있습니다. ▲ 위험: 경고가 있습니다. ○ 조언만 있습니다. ✔ 지킴: 모델이 방법을 말하고 발견된 것이 없습니다. ? 알 수 없음: 모델이 말하지 않습니다. – 검사 안 함: 이런 환경에서는 규칙이 침묵합니다.',
    'standing.tier': '단계: {tier}',
    'standing.columns': '| 원칙 | 상태 | 발견 | 모델이 말하는 것 |',
    'standing.elsewhere': '어디에서 실행하든',
    'standing.count': '{level} {count}건',
    'standing.accepted-count': '수용 {count}건',
    'standing.accepted': '(수용: {reason})',
    'standing.accepted-until': '({until} 날짜까지 수용: {reason})',
    'hover.stand': '{sign} {principle}: {stand}',
    'hover.stands': '원칙: {stand}',
    'hover.rule': '{rule} ({principle}): {summary}',
    'stand.broken': '어김',
    'stand.at risk': '위험',
    'stand.advice': '조언',
    'stand.kept': '지킴',
    'stand.unknown': '알 수 없음',
    'stand.not checked': '검사 안 함',
    'stated.runs-in': '{kind} {count}곳',
    'stated.delivered-by': '{names} 파이프라인',
    'stated.described-by': '{names} 코드',
    'stated.rolled-out': '{rollout} {count}곳',
    'stated.kept-by': '{names} 관리',
};
