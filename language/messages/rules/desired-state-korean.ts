import type { desiredStateTexts as english } from './desired-state-english.ts';

export const desiredStateTexts: Record<keyof typeof english, string> = {
    'rule-summary.no-desired-state-management': '멈춘 인스턴스를 다시 시작하는 것이 없습니다.',
    'rule.no-desired-state-management':
        "'{environment}' 환경에서 '{service}' {kind}의 인스턴스가 멈추어도 자동으로 다시 시작해 줄 관리 주체가 없습니다.",
    'rule.no-desired-state-management.anywhere':
        "'{environment}' 환경의 기대 상태를 관리하는 주체가 없습니다. 배치 {count}개의 인스턴스를 누가 다시 시작하는지 알 수 없습니다.",
    'rule-summary.desired-state-without-automation': '기대 상태를 관리하지만 배포에는 수작업이 있습니다.',
    'rule.desired-state-without-automation':
        "'{environment}' 환경에서 {keepers} 플랫폼이 {services} 서비스의 기대 상태를 관리하지만 '{pipeline}' 파이프라인은 수작업으로 배포합니다. 사람이 시간을 낼 때에만 기대 상태가 바뀝니다.",
    'rule.desired-state-without-automation.step':
        "'{environment}' 환경에서 {keepers} 플랫폼이 {services} 서비스의 기대 상태를 관리하지만 '{step}' 작업은 사람이 직접 합니다. 스스로 시작한 인스턴스에는 이 작업이 빠집니다.",
    'fix.add-group': "오토스케일링 그룹이 '{service}' 실행을 유지하게 하기",
    'fix.reconcile-environment': "'{tool}' 도구가 '{environment}' 환경의 기대 상태를 관리하게 하기",
    'rule-summary.slow-provisioning-without-headroom': '새 인스턴스가 늦게 뜨는데 대기하는 인스턴스가 없습니다.',
    'rule.slow-provisioning-without-headroom':
        "'{environment}' 환경에서 '{service}' {kind}의 새 인스턴스는 약 {time} 뒤에야 응답합니다({parts}). 그때까지 인스턴스 {count}개가 부하를 견뎌야 합니다.",
    'provisioning.place': "'{name}' {kind}에 {time}",
    'provisioning.start': "'{service}' 시작에 {time}",
    'provisioning.assumed': "'{name}' {kind}에 {time}, 제품의 가정({asOf} 기준, {source})",
    'fix.keep-spare': "'{service}' 인스턴스 하나를 대기시키기",
    'rule-summary.orchestrator-workload-mismatch': '오케스트레이터가 시작할 수 없는 것을 실행해야 합니다.',
    'rule.orchestrator-workload-mismatch':
        "'{orchestrator}' 클러스터는 컨테이너만 시작하는데 '{environment}' 환경의 '{service}' {kind+은|는} '{packaging}' 형태입니다. 그곳에서는 시작할 수 없습니다.",
    'rule.orchestrator-workload-mismatch.machines':
        "'{orchestrator}' 그룹은 머신만 시작하는데 '{environment}' 환경의 '{service}' {kind+은|는} '{packaging}' 형태입니다. 새 머신에서 무엇이 그것을 시작하는지 알 수 없습니다.",
    'fix.package-as-container': "'{service}' 산출물을 컨테이너로 만들기",
    'fix.extend-cluster': "'{cluster}' 클러스터가 '{extension}' 확장으로 실행하게 하기",
    'fix.run-in-container': "'{service}' 인스턴스를 머신의 컨테이너에서 실행하기",
    'rule-summary.gitops-without-source': '깃옵스 도구에 기대 상태의 소스가 없습니다.',
    'rule.gitops-without-source':
        "'{environment}' 환경의 '{tool}' 도구에 소스가 없습니다. 어떤 기대 상태로 맞추어야 하는지 알 수 없습니다.",
    'fix.state-desired-source': "'{tool}' 도구가 기대 상태를 가져오는 곳 적기",
    'rule-summary.gitops-needs-kubernetes': '깃옵스 도구가 쿠버네티스가 아닌 것을 관리해야 합니다.',
    'rule.gitops-needs-kubernetes':
        "'{tool}' 도구는 쿠버네티스를 통해 움직이는데 '{environment}' 환경의 '{target}' {kind+은|는} 쿠버네티스가 아닙니다. 기대 상태를 관리하는 것이 없습니다.",
    'related.no-kubernetes': "'{target}' 쪽은 쿠버네티스 클러스터가 아닙니다.",
    'fix.reconcile-by': "'{tool}' 도구가 '{target}' 쪽의 기대 상태를 관리하게 하기",
    'rule-summary.orchestrator-overhead': '서비스 몇 개를 위해 클러스터를 운영합니다.',
    'rule.orchestrator-overhead':
        "'{environment}' 환경의 '{cluster}' 클러스터를 {services} 서비스 {count}개만을 위해 운영합니다. 비용이 타당한지 확인하세요.",
    'rule-summary.gitops-bypassed': '깃옵스 도구가 관리하는 것을 파이프라인이 직접 바꿉니다.',
    'rule.gitops-bypassed':
        "'{tool}' 도구가 '{environment}' 환경의 기대 상태를 관리하는데 '{step}' 작업이 '{worker}' 도구로 직접 바꿉니다. 변경이 되돌려지거나 서로 어긋납니다.",
    'fix.commit-instead': "'{step}' 작업이 기대 상태의 소스에 커밋하게 하기",
};
