import type { zeroDowntimeTexts as english } from './zero-downtime-english.ts';

export const zeroDowntimeTexts: Record<keyof typeof english, string> = {
    'rule-summary.downtime-deployment-strategy': '롤아웃하는 동안 서비스를 호출하는 쪽이 끊깁니다.',
    'rule.downtime-deployment-strategy':
        "'{service}' {kind+을|를} '{environment}' 환경에 '{strategy}' 방식으로 배포하면 호출자({callers})의 호출이 중단됩니다.",
    'rule-summary.rolling-needs-spare-instance': '롤링 업데이트가 여유보다 많은 인스턴스를 내립니다.',
    'rule-summary.no-health-check': '새 인스턴스가 응답하는지 알아보는 것이 없습니다.',
    'rule-summary.long-lived-connection-blocks-rollout': '연결이 인스턴스가 마칠 시간보다 오래 유지됩니다.',
    'rule-summary.synchronous-consumer-coupling': '배포할 때마다 멈추는 서비스를 여럿이 기다립니다.',
    'rule-summary.disruption-budget-blocks-drain': '중단 예산 때문에 인스턴스를 옮길 수 없습니다.',
    'rule-summary.no-disruption-budget': '유지 보수가 여러 인스턴스를 한꺼번에 내릴 수 있습니다.',
    'rule-summary.in-memory-session': '여러 인스턴스가 세션을 저마다 지닙니다.',
    'rule-summary.circular-synchronous-calls': '서비스들이 서로를 돌아가며 기다립니다.',
    'rule.rolling-needs-spare-instance':
        "'{environment}' 환경에서 '{service}' {kind+을|를} 롤링 업데이트하면(한 번에 {surge}개 더, {unavailable}개 덜) {count}개 중 {left}개만 실행됩니다. 적어도 {required}개가 필요합니다.",
    'rule.rolling-needs-spare-instance.stuck':
        "'{environment}' 환경에서 '{service}' {kind}의 롤링 업데이트는 인스턴스를 더 실행할 수도 뺄 수도 없어서 시작되지 않습니다.",
    'rule.no-health-check':
        "'{environment}' 환경에서 '{service}' {kind}의 인스턴스가 응답하는지 확인하는 것이 없습니다. 준비되지 않은 새 인스턴스에 요청이 갑니다.",
    'rule.long-lived-connection-blocks-rollout':
        "'{environment}' 환경에서 호출자({callers})가 '{service}' {kind}에 맺은 연결이 오래 유지되는데 'drain' 속성이 없습니다. 배포할 때마다 연결이 끊깁니다.",
    'rule.long-lived-connection-blocks-rollout.too-short':
        "'{environment}' 환경에서 호출자({callers})가 '{service}' {kind}에 맺은 연결은 {lifetime}까지 유지되는데 인스턴스가 마칠 시간은 {grace}입니다. 배포할 때마다 연결이 끊깁니다.",
    'rule.synchronous-consumer-coupling':
        "'{environment}' 환경에 배포할 때마다 멈추는 '{service}' {kind+을|를} 서비스 {count}개가 기다립니다. 배포 전에 알려야 하지만 메시지라면 큐에서 기다립니다.",
    'rule.disruption-budget-blocks-drain':
        "'{environment}' 환경에서 '{service}' {kind}의 중단 예산은 인스턴스가 하나도 빠지지 못하게 합니다. 인스턴스가 있는 머신을 비울 수 없습니다.",
    'rule.no-disruption-budget':
        "'{environment}' 환경에서 '{service}' {kind}에 중단 예산이 없습니다. 유지 보수가 인스턴스 {count}개 가운데 여럿을 한꺼번에 내릴 수 있습니다.",
    'rule.in-memory-session':
        "'{environment}' 환경에서 '{service}' {kind+이|가} 최대 {count}개의 인스턴스마다 세션을 지닙니다. 다시 시작하거나 새 버전을 배포하면 잃어버립니다.",
    'rule.circular-synchronous-calls':
        '서비스({services})가 서로를 돌아가며 기다립니다. 어느 것도 다른 것 없이 시작하거나 배포할 수 없습니다.',
    'related.stays-connected': "'{caller}'에서 '{target}'에 맺은 연결이 여기에서 오래 유지됩니다.",
    'related.sticky': "'{balancer}' 로드 밸런서가 세션을 같은 인스턴스로 보냅니다.",
    'related.instances-here': '여기에서 인스턴스가 최대 {count}개 실행됩니다.',
    'fix.spare-instance': "'{service}' 롤아웃 때 하나를 더 실행하고 하나도 빼지 않기",
    'fix.run-count': "'{service}' 인스턴스를 {count}개 실행",
    'fix.check-health': "'{service}' 상태를 {check} 방식으로 확인",
    'fix.drain': "'{service}' 인스턴스가 {time} 동안 마치게 하기",
    'fix.reconnect': '호출자({callers})가 자동으로 다시 연결하게 하기',
    'fix.queue-instead': "호출자({callers})가 '{target}'에서 비우는 큐로 보내게 하기",
    'fix.do-without': "'{caller}'에 '{target}'의 응답이 없어도 된다고 적기",
    'fix.disruption-budget': "'{service}' 인스턴스 하나가 빠져도 되게 하기",
    'fix.sessions-in-cache': "'{service}'의 세션을 '{cache}' 캐시에 보관",
};
