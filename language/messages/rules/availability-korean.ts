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
    'rule-summary.replicas-in-one-zone': '다른 영역이 있는데도 서비스의 인스턴스가 모두 한 영역에 있습니다.',
    'rule-summary.shared-failure-domain': '서로를 대신해야 하는 것이 함께 멈춥니다.',
    'rule-summary.no-capacity-after-failure': '장애가 한 번 나면 부하를 처리할 인스턴스가 모자랍니다.',
    'rule-summary.call-bypasses-load-balancer': '호출자가 로드 밸런서가 아니라 인스턴스 하나를 부릅니다.',
    'rule-summary.load-balancer-single-node': '로드 밸런서 자체가 머신 하나입니다.',
    'rule-summary.zonal-control-plane': '클러스터는 여러 영역에 걸쳐 있지만 컨트롤 플레인은 한 영역에 있습니다.',
    'rule-summary.quorum-unsafe': '장애 한 번으로 과반수를 잃을 수 있습니다.',
    'rule.replicas-in-one-zone':
        "'{environment}' 환경에서 {services} 서비스의 인스턴스가 모두 '{zone}' 영역에 있습니다. 다른 영역({others})이 있는데도 이 영역에 장애가 나면 모두 멈춥니다.",
    'rule.shared-failure-domain':
        "'{environment}' 환경에서 {parts}: 서로를 대신해야 하지만 모두 '{domain}' {kind} 하나에 의존해 함께 멈춥니다.",
    'redundant.instances': "'{service}' 서비스의 인스턴스",
    'redundant.nodes': "'{database}' 데이터베이스의 노드",
    'rule.no-capacity-after-failure':
        "'{service}' {kind+은|는} '{environment}' 환경에서 부하를 처리하는 데 인스턴스 {need}개가 필요하지만 '{domain}' {domainKind}에 장애가 나면 {left}개만 남습니다.",
    'rule.call-bypasses-load-balancer':
        "'{caller}' {kind+은|는} '{environment}' 환경에서 '{way}' {wayKind+을|를} 거치지 않고 '{target}' 인스턴스를 직접 부릅니다. 그 인스턴스가 멈추면 호출이 실패합니다.",
    'rule.load-balancer-single-node':
        "'{balancer}' 로드 밸런서는 '{environment}' 환경에서 머신 하나일 수 있습니다. 이 머신이 멈추면 뒤에 있는 것에 닿을 수 없습니다.",
    'rule.zonal-control-plane':
        "'{cluster}' 클러스터는 '{environment}' 환경에서 영역 {count}곳({zones})에 걸쳐 있지만 컨트롤 플레인은 한 곳에 있습니다. 그 영역에 장애가 나면 아무것도 새로 시작되지 않습니다.",
    'rule.quorum-unsafe.few':
        "'{name}' {kind+은|는} '{environment}' 환경에서 노드 {count}개로 다수결을 합니다. 하나만 멈춰도 과반수를 잃습니다.",
    'rule.quorum-unsafe.domain':
        "'{name}' {kind+은|는} '{environment}' 환경에서 다수결을 하는데, 노드 {count}개 가운데 {lost}개가 '{domain}' {domainKind}에 의존합니다. 이곳이 멈추면 과반수를 잃습니다.",
    'rule.quorum-unsafe.even':
        "'{name}' {kind+은|는} '{environment}' 환경에서 노드 {count}개로 다수결을 합니다. 노드 {survives}개의 장애까지 견디는데, {fewer}개로도 그만큼 견딥니다.",
    'related.instances-in': "'{service}' 인스턴스가 여기에서 '{place}' 안에서 실행됩니다.",
    'related.depends-on': "'{element}' 쪽이 여기에서 '{domain}' 한 곳에 의존합니다.",
    'related.takes-along': "'{place}' 한 곳이 멈추면 인스턴스 {count}개가 함께 멈춥니다.",
    'related.takes-nodes': "'{place}' 한 곳이 멈추면 노드 {count}개가 함께 멈춥니다.",
    'related.distributes': "'{way}' 쪽이 '{target}' 쪽으로 가는 요청을 나눕니다.",
    'fix.redistribute': "{services} 인스턴스의 일부를 '{place}' 쪽에서 실행하기",
    'fix.enough-instances': "'{service}' 인스턴스를 {total}개로 늘리기",
    'fix.call-virtual-address': "'{target}' 쪽의 가상 주소 부르기",
    'fix.two-nodes': "'{name}' 노드를 2개로 늘리기",
    'fix.odd-nodes': "'{name}' 노드를 {count}개로 맞추기",
    'fix.regional-control-plane': "'{cluster}' 컨트롤 플레인을 여러 영역에 두기",
    'rule-summary.single-point-of-failure': '머신 한 대나 인프라 한 부분의 장애만으로 진입점이 멈춥니다.',
    'rule-summary.availability-target-unreachable': '지금의 배포로는 목표 가용성에 이를 수 없습니다.',
    'rule-summary.provider-without-sla': '대신할 것이 없는데 제공자의 약속이 목표에 못 미칩니다.',
    'rule-summary.analysis-input-missing': '대신할 것이 없는 것의 가용성 수치가 없습니다.',
    'rule-summary.dependency-target-too-low': '꼭 필요한 것의 목표가 그것을 쓰는 쪽의 목표보다 낮습니다.',
    'rule.single-point-of-failure':
        "'{place}' {kind+은|는} '{environment}' 환경의 단일 장애점입니다. 이것 하나의 장애만으로 {services} 쪽이 멈춥니다.",
    'rule.single-point-of-failure.many':
        "'{place}' {kind+은|는} '{environment}' 환경의 단일 장애점입니다. 이것 하나의 장애만으로 {services} 외 {count}개가 멈춥니다.",
    'rule.availability-target-unreachable':
        "'{service}' {kind+은|는} '{environment}' 환경에서 가용성이 최대 {available}(한 달에 {downtime} 중단)이어서 목표 {target} 수준에 이를 수 없습니다. 가장 큰 원인은 {causes} 쪽의 장애입니다.",
    'rule.provider-without-sla':
        "'{environment}' 환경에서 '{place}' {kind+을|를} 대신할 것이 없고 가용성을 약속하는 곳도 없는데, 목표는 {target}입니다.",
    'rule.provider-without-sla.low':
        "'{environment}' 환경에서 '{place}' {kind+을|를} 대신할 것이 없고 약속된 가용성은 {sla}뿐인데, 목표는 {target}입니다.",
    'rule.provider-without-sla.promise':
        "'{environment}' 환경에서 '{place}' {kind+을|를} 대신할 것이 없고 {service}의 약속은 {sla}뿐인데({asOf} 기준, {source}), 목표는 {target}입니다.",
    'rule.analysis-input-missing':
        "'{environment}' 환경이 {target} 목표에 이르는지 알 수 없습니다. {elements} 쪽의 가용성 수치가 없습니다.",
    'rule.analysis-input-missing.many':
        "'{environment}' 환경이 {target} 목표에 이르는지 알 수 없습니다. {elements} 외 {more}개의 가용성 수치가 없습니다.",
    'rule.dependency-target-too-low':
        "'{service}' {kind+은|는} '{environment}' 환경에서 {target} 목표를 약속하지만, 목표가 {lower}뿐인 '{needed}' 없이는 응답할 수 없습니다.",
    'related.figure-known': "'{name}' 쪽의 알려진 가용성은 {availability}입니다.",
    'related.figure-stated': "'{name}' 쪽에 약속된 {availability} 수치를 가용성으로 봅니다.",
    'related.figure-promised':
        "{service}의 약속 {availability}({asOf} 기준, {source}) 수치를 '{name}' 쪽의 가용성으로 봅니다.",
    'related.no-figure': "'{name}' 쪽에 'availability'도 'sla'도 적혀 있지 않습니다.",
    'related.lower-target': "'{name}' 쪽의 목표는 {target}입니다.",
    'fix.need-optional': "'{target}' 쪽이 응답하지 않아도 계속하기",
    'rule-summary.unguarded-synchronous-call': '호출자가 끝없이 기다립니다.',
    'rule-summary.timeout-inversion': '호출자가 호출 대상보다 먼저 포기합니다.',
    'rule-summary.no-api-gateway': '클라이언트가 많은 서비스를 하나씩 압니다.',
    'rule.unguarded-synchronous-call':
        "'{environment}' 환경에서 '{caller}' {kind+이|가} '{target}' 응답을 타임아웃 없이 기다립니다. '{target}' 쪽이 멈추면 '{caller}' 쪽도 멈춥니다.",
    'rule.timeout-inversion':
        "'{caller}' 쪽은 {patience} 뒤에 포기하지만 '{target}' 쪽은 {wait}까지 걸릴 수 있습니다. 아무도 기다리지 않는 일을 계속합니다.",
    'rule.no-api-gateway':
        '서비스 {count}개({services})가 클라이언트에 하나씩 드러나 있습니다. 게이트웨이가 없으면 클라이언트에 필요한 것을 서비스마다 갖추어야 합니다.',
    'related.may-take': "이 때문에 '{element}' 쪽이 {time}까지 걸릴 수 있습니다.",
    'related.exposed': "'{balancer}' 로드 밸런서가 '{service}' 서비스를 드러냅니다.",
    'fix.give-up': '{time} 뒤에 포기하게 하기',
    'fix.wait-longer': "'{caller}' 쪽에서 {time} 동안 기다리게 하기",
    'fix.add-gateway': "앞에 '{name}' 게이트웨이 두기",
    'rule.availability-target-unreachable.spread':
        "'{service}' {kind+은|는} '{environment}' 환경에서 가용성이 최대 {available}(한 달에 {downtime} 중단)이어서 목표 {target} 수준에 이를 수 없습니다. 한 가지가 가장 큰 원인인 것은 아닙니다.",
};
