import type { availabilityTexts as english } from './availability-english.ts';

export const availabilityTexts: Record<keyof typeof english, string> = {
    'rule-summary.single-instance': '다른 것이 호출하는 요소가 인스턴스 하나로만 실행됩니다.',
    'rule-summary.no-load-balancer': '인스턴스가 여럿이지만 요청을 나누어 보내는 것이 없습니다.',
    'rule-summary.single-data-center': '환경 전체가 한 장소에 있습니다.',
    'rule.single-instance':
        "'{service}' {kind+은|는} '{environment}' 환경에서 인스턴스가 1개뿐입니다. 이 인스턴스가 멈추면 {consequence}.",
    'rule.single-instance.scaled':
        "'{service}' {kind+은|는} '{environment}' 환경에서 인스턴스가 1개까지 줄어들 수 있습니다. 그 인스턴스가 멈추면 {consequence}.",
    'rule.no-load-balancer':
        "'{service}' {kind+은|는} '{environment}' 환경에 인스턴스가 {count}개 있지만 요청을 나누어 줄 로드 밸런서가 없습니다.",
    'rule.single-data-center':
        "'{environment}' 환경의 모든 것이 '{site}' {kind} 한 곳에서 실행됩니다. 그곳에 장애가 나면 전체가 중단됩니다.",
};
