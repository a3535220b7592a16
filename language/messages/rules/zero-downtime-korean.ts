import type { zeroDowntimeTexts as english } from './zero-downtime-english.ts';

export const zeroDowntimeTexts: Record<keyof typeof english, string> = {
    'rule-summary.downtime-deployment-strategy': '롤아웃하는 동안 서비스를 호출하는 쪽이 끊깁니다.',
    'rule.downtime-deployment-strategy':
        "'{service}' {kind+을|를} '{environment}' 환경에 '{strategy}' 방식으로 배포하면 호출자({callers})의 호출이 중단됩니다.",
};
