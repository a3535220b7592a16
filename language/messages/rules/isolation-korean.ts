import type { isolationTexts as english } from './isolation-english.ts';

export const isolationTexts: Record<keyof typeof english, string> = {
    'rule-summary.shared-host': '서로 다른 서비스가 격리 없이 한 서버에서 실행됩니다.',
    'rule.shared-host':
        "'{environment}' 환경에서 서로 다른 서비스({services})가 격리 없이 '{place}' {kind+을|를} 함께 사용합니다. 한 서비스의 부하나 장애가 다른 서비스에 영향을 줍니다.",
    'rule-summary.load-balancer-mixes-services': '로드 밸런서가 같은 요청을 서로 다른 서비스에 나눕니다.',
    'rule.load-balancer-mixes-services':
        "'{balancer}' 로드 밸런서는 '{environment}' 환경에서 나누는 기준 없이 같은 요청을 서로 다른 서비스({services})에 보냅니다.",
    'rule.load-balancer-mixes-services.unstated':
        "'{balancer}' 로드 밸런서는 '{environment}' 환경에서 서로 다른 서비스({services})를 맡는데, 어떤 요청이 어느 서비스로 가는지 정하는 것이 없습니다.",
    'fix.route-by-path': "'{balancer}' 로드 밸런서가 경로로 나누게 하기",
    'rule-summary.shared-host-across-teams': '서로 다른 팀의 서비스가 격리 없이 한 서버에서 실행됩니다.',
    'rule.shared-host-across-teams':
        "'{environment}' 환경의 '{place}' {kind}에서 서비스({services})가 격리 없이 실행되어, 그 {kind+을|를} 바꿀 때마다 {teams} 팀이 서로 조율해야 합니다.",
    'related.team-runs-bare': "'{team}' 팀이 여기에서 '{service}' 서비스를 실행합니다.",
    'rule-summary.multiple-services-in-one-container': '컨테이너 하나에 여러 서비스의 주 프로그램이 들어 있습니다.',
    'rule.multiple-services-in-one-container':
        "'{environment}' 환경의 '{container}' 컨테이너가 서비스({services})를 함께 실행합니다. 따로 배포하거나 확장하거나 다시 시작할 수 없습니다.",
    'related.main-process': "'{service}' 서비스가 여기에서 '{container}' 컨테이너 안에 실행됩니다.",
    'fix.split-container': "'{container}' 컨테이너의 서비스마다 전용 컨테이너 주기",
    'rule-summary.no-resource-limit': '다른 서비스와 머신을 함께 쓰는 서비스에 한도가 없습니다.',
    'rule.no-resource-limit':
        "'{environment}' 환경에서 '{service}' {serviceKind+은|는} '{place}' {kind+을|를} 함께 쓰지만 {missing} 값이 없습니다. 부하가 몰리면 {others} 쪽의 자원을 빼앗을 수 있습니다.",
    'related.shared-with': "'{place}' 쪽을 다른 서비스와 함께 씁니다.",
    'resource.cpu': 'cpu',
    'resource.memory': 'memory',
    'fix.state-resources': "'{service}' 쪽에 이 환경에서 흔한 값 주기({resources})",
    'rule-summary.monitoring-not-per-service': '여러 서비스가 실행되는데 머신만 측정합니다.',
    'rule.monitoring-not-per-service':
        "'{environment}' 환경에서 '{place}' {kind}만 측정합니다. 그 부하가 {services} 중 누구의 것인지 알 수 없습니다.",
    'related.measured-here': "여기에서 '{place}' 전체를 측정한다고 합니다.",
    'related.not-measured': "'{service}' 서비스는 따로 측정하지 않습니다.",
    'fix.measure-services': "'{place}' 쪽의 서비스마다 측정하기",
    'rule-summary.strict-isolation-on-shared-kernel': '전용 커널이 필요한 서비스가 다른 서비스와 커널을 함께 씁니다.',
    'rule.strict-isolation-on-shared-kernel':
        "'{environment}' 환경에서 '{service}' {serviceKind+은|는} {isolation} 수준의 격리를 요구하지만 '{place}' {kind}의 커널을 {others} 쪽과 함께 씁니다. 한 컨테이너의 취약점이 여기까지 이어집니다.",
    'related.isolation-required': '요구하는 격리 수준입니다.',
    'fix.strict-own-kernel': "'{service}' 실행에 전용 커널 주기",
    'fix.strict-own-nodes': "'{service}' 실행에 전용 노드 주기",
    'fix.strict-own-machine': "'{service}' 실행을 전용 가상 머신에 넣기",
    'rule-summary.environments-share-runtime': '운영 환경과 그 앞의 환경이 같은 실제 자원에서 실행됩니다.',
    'rule.environments-share-runtime':
        "'{environment}' 환경의 '{place}' {kind+은|는} 실제 자원 '{resource}'이며 {others} 쪽에서도 씁니다. 시험이 운영에 해를 줄 수 있습니다.",
    'related.same-resource': "'{environment}' 환경이 여기에서 씁니다.",
    'fix.own-runtime': "{environments} 쪽에 '{resource}' 대신 다른 자원 주기",
};
