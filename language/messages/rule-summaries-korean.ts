import type { ruleSummaries as english } from './rule-summaries-english.ts';

export const ruleSummaries: Record<keyof typeof english, string> = {
    'rule-summary.single-instance': '다른 것이 호출하는 요소가 인스턴스 하나로만 실행됩니다.',
    'rule-summary.no-load-balancer': '인스턴스가 여럿이지만 요청을 나누어 보내는 것이 없습니다.',
    'rule-summary.single-data-center': '환경 전체가 한 장소에 있습니다.',
    'rule-summary.database-shared-between-services': '서로 다른 서비스가 한 데이터베이스를 씁니다.',
    'rule-summary.replica-receives-writes': '쓰기가 주 노드가 아니라 복제 노드로 갑니다.',
    'rule-summary.shared-database-infrastructure': '서로 다른 서비스의 데이터베이스가 한 인프라에 있습니다.',
    'rule-summary.shared-host': '서로 다른 서비스가 격리 없이 한 서버에서 실행됩니다.',
    'rule-summary.no-pipeline': '파이프라인이 없어 손으로 배포됩니다.',
    'rule-summary.infrastructure-not-as-code': '환경을 코드로 적은 인프라가 없습니다.',
    'rule-summary.downtime-deployment-strategy': '롤아웃하는 동안 서비스를 호출하는 쪽이 끊깁니다.',
    'rule-summary.no-desired-state-management': '멈춘 인스턴스를 다시 시작하는 것이 없습니다.',
    'rule-summary.function-timeout-exceeds-limit': '함수가 플랫폼이 허용하는 것보다 오래 실행될 수 있습니다.',
};
