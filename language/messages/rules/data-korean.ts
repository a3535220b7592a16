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
    'rule-summary.aggregate-database-across-teams': '서로 다른 팀의 함수가 한 데이터베이스를 씁니다.',
    'rule-summary.reads-on-primary': '복제 노드가 있는데도 읽기가 기본 노드로 갑니다.',
    'rule-summary.no-read-replica': '주로 읽는 저장소에 복제 노드가 없습니다.',
    'rule-summary.self-managed-database': '제공자가 돌볼 수 있는 데이터베이스를 손으로 돌봅니다.',
    'rule.aggregate-database-across-teams':
        "함수({functions})가 '{database}' {kind+을|를} 함께 사용하지만 팀({teams})이 서로 다릅니다. 어느 팀도 혼자서는 테이블을 바꿀 수 없습니다.",
    'rule.reads-on-primary':
        "'{service}' {kind+은|는} '{environment}' 환경에서 복제 노드 {count}개가 답할 수 있는데도 '{database}' 데이터베이스의 기본 노드에서 읽습니다. 읽기가 모든 쓰기와 경쟁합니다.",
    'rule.no-read-replica':
        "'{database}' {kind+은|는} 주로 읽히지만 '{environment}' 환경의 모든 읽기가 쓰기를 받는 한 노드로 갑니다. 쓰기가 많아지면 읽기가 느려집니다.",
    'rule.self-managed-database':
        "'{environment}' 환경의 데이터베이스({databases})를 머신({machines})에서 손으로 돌봅니다. 제공자의 관리형 서버가 확장과 복구에 쉽습니다.",
    'related.accessed-by-team': "'{team}' 팀의 '{function}' 함수가 여기에서 사용합니다.",
    'related.read-heavy': "'{database}' 데이터베이스를 주로 읽는다고 여기에 적혀 있습니다.",
    'fix.database-per-team':
        "'{database}' 데이터베이스는 '{keeper}' 팀에 남기고 다른 팀({others})에는 전용 데이터베이스 두기",
    'fix.read-from-replicas': "'{service}'에서 복제 노드를 읽게 하기",
    'fix.need-newest': "'{service}'에 가장 새로운 데이터가 필요하다고 적기",
    'fix.add-replica': "'{database}' 복제 노드 추가",
    'fix.move-to-managed': "'{database}' 데이터베이스를 관리형 데이터베이스 서버로 옮기기",
    'rule-summary.database-single-node': '데이터베이스의 노드가 하나뿐이고 이어받을 것이 없습니다.',
    'rule-summary.failover-not-automatic': '수동 장애 조치가 목표가 허용하는 시간보다 오래 걸립니다.',
    'rule-summary.no-backup': '기록한 데이터의 백업이 없습니다.',
    'rule.database-single-node':
        "'{database}' 데이터베이스는 '{environment}' 환경에 노드가 1개이고 이어받을 것이 없습니다. 이 노드가 멈추면 쓰는 쪽도 멈춥니다.",
    'rule.failover-not-automatic':
        "'{database}' 데이터베이스의 장애 조치는 '{environment}' 환경에서 수동이라 {recovery} 걸립니다. '{aimed}' 쪽의 목표({target})는 30일에 {minutes}분만 허용합니다.",
    'rule.no-backup':
        "'{database}' {kind+은|는} '{environment}' 환경에서 백업이 없습니다. 잃거나 덮어쓴 것은 되찾을 수 없습니다.",
    'fix.add-standby': "'{database}' 대기 노드 추가하기",
    'fix.fail-over-automatically': "'{database}' 데이터베이스가 스스로 장애 조치하게 하기",
    'fix.daily-backup': "'{database}' 데이터를 날마다 백업하기",
};
