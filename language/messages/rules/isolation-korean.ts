import type { isolationTexts as english } from './isolation-english.ts';

export const isolationTexts: Record<keyof typeof english, string> = {
    'rule-summary.shared-host': '서로 다른 서비스가 격리 없이 한 서버에서 실행됩니다.',
    'rule.shared-host':
        "'{environment}' 환경에서 서로 다른 서비스({services})가 격리 없이 '{place}' {kind+을|를} 함께 사용합니다. 한 서비스의 부하나 장애가 다른 서비스에 영향을 줍니다.",
};
