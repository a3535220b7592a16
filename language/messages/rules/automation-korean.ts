import type { automationTexts as english } from './automation-english.ts';

export const automationTexts: Record<keyof typeof english, string> = {
    'rule-summary.no-pipeline': '파이프라인이 없어 손으로 배포됩니다.',
    'rule.no-pipeline':
        "'{service}' {kind+을|를} '{environment}' 환경에 배포하는 파이프라인이 없습니다. 사람이 직접 배포해야 합니다.",
    'rule.no-pipeline.anywhere':
        "'{environment}' 환경에 배포하는 파이프라인이 없습니다. 요소 {count}개를 어떻게 배포하는지 알 수 없습니다.",
};
