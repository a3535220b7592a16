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
    'rule-summary.service-not-deployed': '호출되는 서비스가 어디에도 배포되지 않았습니다.',
    'rule.service-not-deployed':
        "'{service}' {kind+은|는} {callers} 쪽에서 호출하지만 어디에도 배포되지 않았습니다. 누가 응답하는지 어느 환경도 말하지 않습니다.",
    'fix.run-beside-callers': "{environments} 환경에서 '{service}' 쪽을 호출자 곁에 실행하기",
    'fix.call-it-planned': "'{service}' 쪽을 계획 중으로 표시하기",
    'rule-summary.service-not-in-production': '서비스가 운영 앞에서만 실행되고 운영에서는 실행되지 않습니다.',
    'rule.service-not-in-production':
        "'{service}' {kind+은|는} {environments} 환경에서 실행되지만 {production} 환경에서는 실행되지 않습니다. 시험만 하고 아무도 쓰지 않습니다.",
    'related.runs-in': "여기에서 '{environment}' 환경에 실행됩니다.",
    'rule-summary.service-without-owner': '서비스를 맡은 팀이 없습니다.',
    'rule.service-without-owner':
        "'{service}' {kind+을|를} 맡은 팀이 {count}팀 가운데 없습니다. 장애가 나도 물어볼 곳이 없습니다.",
    'fix.let-team-own': "'{team}' 팀이 '{service}' 쪽을 맡게 하기",
    'rule-summary.unused-element': '선언한 것을 아무 데서도 쓰지 않습니다.',
    'rule.unused-element': "'{name}' {kind+은|는} 선언했지만 쓰지 않습니다. 지워도 됩니다.",
    'fix.remove-unused': "'{name}' 지우기",
    'rule-summary.placement-cycle': '자기 뒤에 서 있거나, 자기에게 전기를 주거나, 두 곳에 함께 있는 것이 있습니다.',
    'rule.placement-cycle.balancers':
        "'{environment}' 환경에서 '{name}' 로드 밸런서가 자기 뒤에 있어서 요청이 끝내 도착하지 않습니다: {path}.",
    'rule.placement-cycle.feeds':
        "'{environment}' 환경에서 '{name}' 전원이 자기에게 전기를 주므로 아무것도 전기를 주지 않습니다: {path}.",
    'rule.placement-cycle.two-places':
        "'{environment}' 환경에서 '{name}' 쪽이 '{site}' 안에 적혀 있는데 '{other}' 쪽에 있다고 합니다. 두 곳에 함께 있을 수 없습니다.",
    'related.part-of-circle': "'{name}' 쪽도 이 순환에 들어 있습니다.",
    'related.site-here': "'{name}' 쪽은 여기에 선언되어 있습니다.",
};
