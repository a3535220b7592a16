import type { placementTexts as english } from './placement-english.ts';

export const placementTexts: Record<keyof typeof english, string> = {
    'rule-summary.function-timeout-exceeds-limit': '함수가 플랫폼이 허용하는 것보다 오래 실행될 수 있습니다.',
    'rule.function-timeout-exceeds-limit':
        "'{function}' 함수는 '{environment}' 환경에서 {timeout} 동안 실행될 수 있지만 {provider} 제공자는 {limit} 뒤에 종료합니다({asOf} 기준, {source}).",
};
