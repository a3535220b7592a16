import type { hygieneTexts as english } from './hygiene-english.ts';

export const hygieneTexts: Record<keyof typeof english, string> = {
    'rule-summary.replica-without-primary': '복제 노드나 대기 노드가 따를 기본 노드가 없습니다.',
    'rule.replica-without-primary':
        "'{environment}' 환경에서 '{database}' 데이터베이스의 {role} 노드가 따를 기본 노드가 없습니다. 쓰기를 받는 노드가 없습니다.",
    'fix.add-primary': "'{database}' 기본 노드 추가",
    'fix.promote': "'{node}' {role} 노드를 기본 노드로 바꾸기",
    'rule-summary.load-balancer-without-members': '로드 밸런서 뒤에 인스턴스가 없습니다.',
    'rule.load-balancer-without-members':
        "'{balancer}' 로드 밸런서 뒤에 '{environment}' 환경의 인스턴스가 하나도 없습니다. {targets} 쪽이 여기에서 실행되지 않습니다.",
    'related.empty-balancer': "'{balancer}' 로드 밸런서가 여기에 있습니다.",
    'fix.run-targets': "{targets} 쪽을 '{environment}' 환경에서 실행하기",
    'fix.remove-balancer': "'{balancer}' 로드 밸런서 지우기",
};
