import type { dataTexts as english } from './data-english.ts';

export const dataTexts: Record<keyof typeof english, string> = {
    'rule-summary.database-shared-between-services': '서로 다른 서비스가 한 데이터베이스를 씁니다.',
    'rule-summary.replica-receives-writes': '쓰기가 주 노드가 아니라 복제 노드로 갑니다.',
    'rule-summary.shared-database-infrastructure': '서로 다른 서비스의 데이터베이스가 한 인프라에 있습니다.',
    'rule.database-shared-between-services':
        "'{database}' {kind+을|를} 서로 다른 서비스({services})가 함께 사용합니다. {kind+은|는} 같은 서비스의 인스턴스끼리만 공유해야 합니다.",
    'rule.replica-receives-writes':
        "'{service}' {kind+이|가} '{environment}' 환경에서 '{database}' 데이터베이스의 복제본인 '{node}' 노드에 씁니다. 복제본은 기본 노드의 내용을 따라갈 뿐입니다.",
    'rule.replica-receives-writes.standby':
        "'{service}' {kind+이|가} '{environment}' 환경에서 '{database}' 데이터베이스의 대기 노드인 '{node}' 노드에 씁니다. 대기 노드는 기본 노드의 내용을 따라갈 뿐입니다.",
    'rule.shared-database-infrastructure':
        "'{environment}' 환경에서 서로 다른 서비스({services})의 데이터베이스({databases})가 '{place}' {kind+을|를} 함께 사용합니다. 여기에 장애가 나면 모두 멈춥니다.",
};
