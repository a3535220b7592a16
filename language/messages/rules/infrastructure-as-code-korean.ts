import type { infrastructureAsCodeTexts as english } from './infrastructure-as-code-english.ts';

export const infrastructureAsCodeTexts: Record<keyof typeof english, string> = {
    'rule-summary.infrastructure-not-as-code': '환경을 코드로 적은 인프라가 없습니다.',
    'rule.infrastructure-not-as-code':
        "'{environment}' 환경의 '{name}' {kind+이|가} 코드형 인프라로 관리되지 않습니다. 어떻게 만들었는지 검토하거나 되풀이할 수 없습니다.",
    'rule.infrastructure-not-as-code.anywhere':
        "'{environment}' 환경이 코드형 인프라로 관리되지 않습니다. 구성 요소 {count}개를 어떻게 만들었는지 검토하거나 되풀이할 수 없습니다.",
};
