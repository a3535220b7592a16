import type { ruleTexts as english } from './rules-english.ts';

/** The texts of the rules in Korean: a kind noun follows a quoted name, so that the particle fits the noun. */
export const ruleTexts: Record<keyof typeof english, string> = {
    'rule.single-instance':
        "'{service}' {kind+은|는} '{environment}' 환경에서 인스턴스가 1개뿐입니다. 이 인스턴스가 멈추면 {consequence}.",
    'rule.single-instance.scaled':
        "'{service}' {kind+은|는} '{environment}' 환경에서 인스턴스가 1개까지 줄어들 수 있습니다. 그 인스턴스가 멈추면 {consequence}.",
    'rule.no-load-balancer':
        "'{service}' {kind+은|는} '{environment}' 환경에 인스턴스가 {count}개 있지만 요청을 나누어 줄 로드 밸런서가 없습니다.",
    'rule.single-data-center':
        "'{environment}' 환경의 모든 것이 '{site}' {kind} 한 곳에서 실행됩니다. 그곳에 장애가 나면 전체가 중단됩니다.",
    'rule.database-shared-between-services':
        "'{database}' {kind+을|를} 서로 다른 서비스({services})가 함께 사용합니다. {kind+은|는} 같은 서비스의 인스턴스끼리만 공유해야 합니다.",
    'rule.replica-receives-writes':
        "'{service}' {kind+이|가} '{environment}' 환경에서 '{database}' 데이터베이스의 복제본인 '{node}' 노드에 씁니다. 복제본은 기본 노드의 내용을 따라갈 뿐입니다.",
    'rule.replica-receives-writes.standby':
        "'{service}' {kind+이|가} '{environment}' 환경에서 '{database}' 데이터베이스의 대기 노드인 '{node}' 노드에 씁니다. 대기 노드는 기본 노드의 내용을 따라갈 뿐입니다.",
    'rule.shared-database-infrastructure':
        "'{environment}' 환경에서 서로 다른 서비스({services})의 데이터베이스({databases})가 '{place}' {kind+을|를} 함께 사용합니다. 여기에 장애가 나면 모두 멈춥니다.",
    'rule.shared-host':
        "'{environment}' 환경에서 서로 다른 서비스({services})가 격리 없이 '{place}' {kind+을|를} 함께 사용합니다. 한 서비스의 부하나 장애가 다른 서비스에 영향을 줍니다.",
    'rule.no-pipeline':
        "'{service}' {kind+을|를} '{environment}' 환경에 배포하는 파이프라인이 없습니다. 사람이 직접 배포해야 합니다.",
    'rule.no-pipeline.anywhere':
        "'{environment}' 환경에 배포하는 파이프라인이 없습니다. 요소 {count}개를 어떻게 배포하는지 알 수 없습니다.",
    'rule.infrastructure-not-as-code':
        "'{environment}' 환경의 '{name}' {kind+이|가} 코드형 인프라로 관리되지 않습니다. 어떻게 만들었는지 검토하거나 되풀이할 수 없습니다.",
    'rule.infrastructure-not-as-code.anywhere':
        "'{environment}' 환경이 코드형 인프라로 관리되지 않습니다. 구성 요소 {count}개를 어떻게 만들었는지 검토하거나 되풀이할 수 없습니다.",
    'rule.downtime-deployment-strategy':
        "'{service}' {kind+을|를} '{environment}' 환경에 '{strategy}' 방식으로 배포하면 호출자({callers})의 호출이 중단됩니다.",
    'rule.no-desired-state-management':
        "'{environment}' 환경에서 '{service}' {kind}의 인스턴스가 멈추어도 자동으로 다시 시작해 줄 관리 주체가 없습니다.",
    'rule.no-desired-state-management.anywhere':
        "'{environment}' 환경의 기대 상태를 관리하는 주체가 없습니다. 배치 {count}개의 인스턴스를 누가 다시 시작하는지 알 수 없습니다.",
    'rule.function-timeout-exceeds-limit':
        "'{function}' 함수는 '{environment}' 환경에서 {timeout} 동안 실행될 수 있지만 {provider} 제공자는 {limit} 뒤에 종료합니다({asOf} 기준, {source}).",
    'consequence.callers-lose': '호출자 {count}곳이 쓸 수 없습니다',
    'consequence.balancers-empty': '{balancers} 로드 밸런서 뒤에 남는 것이 없습니다',
    'related.calls': "'{caller}' 쪽에서 '{target}' 쪽을 여기에서 호출합니다.",
    'related.reads': "'{service}' 쪽에서 '{database}' 저장소를 여기에서 읽습니다.",
    'related.writes': "'{service}' 쪽에서 '{database}' 저장소에 여기에서 씁니다.",
    'related.replica': "'{database}' 데이터베이스의 복제본입니다.",
    'related.standby': "'{database}' 데이터베이스의 대기 노드입니다.",
    'related.primary': "'{database}' 데이터베이스의 기본 노드입니다.",
    'related.only-site': "'{site}' 한 곳뿐입니다.",
    'related.node-here': "'{database}' 데이터베이스가 여기에서 '{place}' 한 곳에 의존합니다.",
    'related.runs-bare': "'{service}' 인스턴스가 '{place}' 위에서 격리 없이 실행됩니다.",
    'related.runs-on': "'{place}' 위에서 실행됩니다.",
    'related.also-in': "'{environment}' 환경도 마찬가지입니다.",
    'acceptance.unknown-rule': "'{rule}' 규칙이 없어서 아무것도 수용하지 않습니다.",
    'acceptance.unknown-rule-nearest':
        "'{rule}' 규칙이 없어서 아무것도 수용하지 않습니다. '{suggestion}' 규칙을 쓰려고 했나요?",
    'acceptance.unused': "'{rule}' 규칙이 이제 여기에서 찾는 것이 없으므로 수용할 필요가 없습니다.",
    'acceptance.expired': "'{rule}' 규칙의 수용 기한이 {until} 날짜로 끝나 다시 보고합니다.",
    'acceptance.forbidden': "'{rule}' 규칙의 결과는 수용이 금지되어 있어 이 문장은 아무것도 수용하지 않습니다.",
    'checks.unknown-rule': "'{rule}' 규칙이 없어서 아무것도 정하지 않습니다.",
    'checks.unknown-rule-nearest':
        "'{rule}' 규칙이 없어서 아무것도 정하지 않습니다. '{suggestion}' 규칙을 쓰려고 했나요?",
    'related.forbidden-here': "여기에서 '{rule}' 규칙의 수용을 금지합니다.",
    'related.stated-elsewhere': "가져온 '{folder}' 폴더에 쓰여 있습니다.",
    'fix.elsewhere': '{fix} (가져온 {folders} 폴더 {count}개를 바꿉니다)',
    'fix.at-origin': "{fix} ('{origin}' 환경과 이를 이어받는 모든 환경에서)",
    'fix.in-template': '{fix} (템플릿과 이를 쓰는 모든 곳에서)',
    'fix.here-only': "{fix} ('{environment}' 환경에서만)",
    'fix.accept': "이유를 적고 '{rule}' 규칙의 결과 수용하기",
    'fix.remove-acceptance': "'{rule}' 규칙의 수용 지우기",
    'fix.two-instances': "'{service}' 인스턴스를 2개로 늘리기",
    'fix.add-balancer': "'{service}' 앞에 로드 밸런서 두기",
    'fix.run-everything-in': "모두 '{site}' 쪽에서도 실행하기",
    'fix.only-owner-uses':
        "'{database}' 저장소는 '{owner}' 쪽만 쓰고 {others} 쪽에서는 '{owner}' 쪽을 호출하기 ({count}곳 변경)",
    'fix.database-of-its-own': '{others} 쪽에 전용 {kind} 주기 ({count}개)',
    'fix.write-to-primary': "기본 노드 '{node}' 쪽에 쓰기",
    'fix.own-infrastructure': '{databases} 데이터베이스를 전용 인프라로 옮기기 ({count}개)',
    'fix.own-containers': '서비스마다 전용 컨테이너에 넣기',
    'fix.add-pipeline': "'{name}' 파이프라인 추가하기",
    'fix.provision-by': "'{name}' 구성을 {tool} 코드로 관리하기",
    'fix.roll-out': "'{service}' 배포를 '{strategy}' 방식으로 바꾸기",
    'fix.move-to-cluster': "'{service}' 배치를 '{cluster}' 클러스터로 옮기기",
    'fix.add-cluster': "'{technology}' 클러스터가 '{service}' 실행을 유지하게 하기",
    'fix.set-timeout': '제한 시간을 {limit} 값으로 맞추기',
};
