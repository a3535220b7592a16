import type { desiredStateTexts as english } from './desired-state-english.ts';

export const desiredStateTexts: Record<keyof typeof english, string> = {
    'rule-summary.no-desired-state-management': '멈춘 인스턴스를 다시 시작하는 것이 없습니다.',
    'rule.no-desired-state-management':
        "'{environment}' 환경에서 '{service}' {kind}의 인스턴스가 멈추어도 자동으로 다시 시작해 줄 관리 주체가 없습니다.",
    'rule.no-desired-state-management.anywhere':
        "'{environment}' 환경의 기대 상태를 관리하는 주체가 없습니다. 배치 {count}개의 인스턴스를 누가 다시 시작하는지 알 수 없습니다.",
    'rule-summary.desired-state-without-automation': '기대 상태를 관리하지만 배포에는 수작업이 있습니다.',
    'rule.desired-state-without-automation':
        "'{environment}' 환경에서 {keepers} 플랫폼이 {services} 서비스의 기대 상태를 관리하지만 '{pipeline}' 파이프라인은 수작업으로 배포합니다. 사람이 시간을 낼 때에만 기대 상태가 바뀝니다.",
    'rule.desired-state-without-automation.step':
        "'{environment}' 환경에서 {keepers} 플랫폼이 {services} 서비스의 기대 상태를 관리하지만 '{step}' 작업은 사람이 직접 합니다. 스스로 시작한 인스턴스에는 이 작업이 빠집니다.",
};
