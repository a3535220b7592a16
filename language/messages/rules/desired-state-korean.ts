import type { desiredStateTexts as english } from './desired-state-english.ts';

export const desiredStateTexts: Record<keyof typeof english, string> = {
    'rule-summary.no-desired-state-management': '멈춘 인스턴스를 다시 시작하는 것이 없습니다.',
    'rule.no-desired-state-management':
        "'{environment}' 환경에서 '{service}' {kind}의 인스턴스가 멈추어도 자동으로 다시 시작해 줄 관리 주체가 없습니다.",
    'rule.no-desired-state-management.anywhere':
        "'{environment}' 환경의 기대 상태를 관리하는 주체가 없습니다. 배치 {count}개의 인스턴스를 누가 다시 시작하는지 알 수 없습니다.",
};
