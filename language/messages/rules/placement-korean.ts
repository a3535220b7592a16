import type { placementTexts as english } from './placement-english.ts';

export const placementTexts: Record<keyof typeof english, string> = {
    'rule-summary.function-timeout-exceeds-limit': '함수가 플랫폼이 허용하는 것보다 오래 실행될 수 있습니다.',
    'rule.function-timeout-exceeds-limit':
        "'{function}' 함수는 '{environment}' 환경에서 {timeout} 동안 실행될 수 있지만 {provider} 제공자는 {limit} 뒤에 종료합니다({asOf} 기준, {source}).",
    'rule-summary.function-memory-exceeds-limit': '함수가 플랫폼이 제공하지 않는 크기의 메모리를 요구합니다.',
    'rule.function-memory-exceeds-limit':
        "'{function}' 함수는 '{environment}' 환경에서 {memory} 메모리를 요구하지만 {provider} 제공자는 {allowed} 제공합니다({asOf} 기준, {source}).",
    'function-memory.range': '{min}에서 {max}까지',
    'function-memory.up-to': '{max}까지만',
    'function-memory.sizes': '{sizes}만',
    'fix.set-memory': '메모리를 {memory}로 맞추기',
    'rule-summary.function-unsupported-tuning': '함수에 플랫폼에서 고를 수 없는 자원을 적었습니다.',
    'rule.function-unsupported-tuning':
        "'{function}' 함수의 '{property}' 속성은 '{environment}' 환경에서 아무 효과가 없습니다. {provider} 제공자는 {tunable}({asOf} 기준, {source}).",
    'function-tuning.only': '{properties} 속성만 고를 수 있게 합니다',
    'function-tuning.nothing': '이런 속성을 고를 수 없게 합니다',
    'fix.remove-property': "'{property}' 속성 지우기",
    'rule-summary.function-runtime-unsupported': '함수가 플랫폼이 제공하지 않는 런타임으로 작성되었습니다.',
    'rule.function-runtime-unsupported':
        "'{function}' 함수는 '{environment}' 환경에서 '{runtime}' 런타임이 필요하지만 {provider} 제공자는 이를 제공하지 않습니다({asOf} 기준, {source}).",
    'rule.function-runtime-unsupported.old':
        "'{function}' 함수는 '{environment}' 환경에서 '{runtime}' 런타임으로 실행되지만 {provider} 제공자가 지원을 끝내 보안 업데이트가 더는 없습니다({asOf} 기준, {source}).",
    'fix.set-runtime': '{runtime} 런타임으로 옮기기',
    'fix.package-as-image': "'{function}' 함수를 컨테이너 이미지로 만들기",
    'rule-summary.replicas-on-one-machine': '서비스의 인스턴스가 모두 한 물리 머신에 있습니다.',
    'rule.replicas-on-one-machine':
        "'{environment}' 환경에서 {services} 서비스의 인스턴스가 모두 '{machine}' 물리 머신에 있습니다. 하드웨어 고장 한 번으로 모두 멈춥니다.",
    'rule.replicas-on-one-machine.most':
        "'{service}' {kind+은|는} '{environment}' 환경에서 인스턴스 {total}개 가운데 {count}개가 '{machine}' 물리 머신에 있습니다. 하드웨어 고장 한 번으로 대부분이 멈춥니다.",
    'rule-summary.stateful-function': '함수가 호출 사이에 무언가를 지닙니다.',
    'rule.stateful-function':
        "'{function}' {kind+은|는} '{environment}' 환경에서 {state}. 그러나 함수는 무상태이며 다음 호출은 다른 인스턴스에 닿을 수 있습니다.",
    'stateful-function.state': '상태를 지닙니다',
    'stateful-function.session': '세션을 지닙니다',
    'stateful-function.singleton': '인스턴스가 하나뿐이라고 여깁니다',
    'stateful-function.sticky': "'{balancer}' 로드 밸런서의 고정 세션에 기댑니다",
    'fix.keep-state-in': "'{function}' 함수의 상태를 {stores}에 두기",
    'fix.keep-state-in-cache': "'{function}' 함수의 상태를 전용 캐시에 두기",
    'fix.one-at-a-time': "'{function}' 함수를 한 번에 하나만 실행하기",
    'fix.no-stickiness': "'{balancer}' 로드 밸런서가 요청을 아무 인스턴스에나 보내게 하기",
    'rule-summary.function-cold-start': '함수가 시작하는 것보다 빨리 응답해야 합니다.',
    'rule.function-cold-start':
        "'{function}' 함수는 '{environment}' 환경에서 {runtime} 런타임으로 콜드 스타트에 적어도 약 {start} 걸리지만 {latency} 안에 응답해야 합니다({asOf} 기준, {source}).",
    'rule.function-cold-start.stated':
        "'{function}' 함수는 '{environment}' 환경에서 콜드 스타트에 {start} 걸리지만 {latency} 안에 응답해야 합니다.",
    'related.must-answer': "'{function}' 함수는 {latency} 안에 응답해야 합니다.",
    'fix.keep-warm': "'{function}' 함수의 인스턴스 하나를 켜 두기",
    'rule-summary.faas-steady-load': '함수에 부하가 끊이지 않습니다.',
    'rule.faas-steady-load':
        "'{function}' {kind+은|는} '{environment}' 환경에서 호출마다 비용을 내는 '{place}' 위에서 거의 쉬지 않고 실행됩니다. 서버나 컨테이너가 더 쌀 수 있습니다.",
    'related.steady-load': "'{function}'의 부하는 꾸준합니다.",
    'rule-summary.webassembly-in-production': '서버가 운영 환경에서 웹 어셈블리를 실행합니다.',
    'rule.webassembly-in-production':
        "'{service}' {kind+은|는} '{environment}' 환경에서 웹 어셈블리({runtime})로 실행됩니다. 서버 쪽 웹 어셈블리는 아직 초기 단계이므로 스스로 길을 찾아야 합니다.",
    'rule-summary.physical-machine-without-reason': '서비스가 물리 머신에서 바로 실행되는데 까닭이 적혀 있지 않습니다.',
    'rule.physical-machine-without-reason':
        "{services} 서비스 {count}개가 '{environment}' 환경에서 '{host}' 물리 머신 위에 바로 실행되지만 까닭이 적혀 있지 않습니다. 남는 자원은 다른 것이 쓸 수 없고 다른 머신을 구하려면 오래 걸립니다.",
    'fix.physical-machine-reason': "'{host}' 호스트가 물리 머신이어야 하는 까닭 적기",
    'rule-summary.physical-machine-underused': '물리 머신의 대부분이 놀고 있습니다.',
    'rule.physical-machine-underused':
        "'{environment}' 환경에서 '{host}' 물리 머신의 {free} %가 비어 있지만 가상 머신이나 컨테이너가 없어서 다른 것이 쓸 수 없습니다.",
    'rule-summary.capacity-overcommit': '어떤 곳에 놓인 것이 그곳이 가진 것보다 많이 씁니다.',
    'rule.capacity-overcommit':
        "'{environment}' 환경에서 '{place}' {kind+은|는} 그 안의 것을 감당할 수 없습니다: {shortages}.",
    'capacity-overcommit.memory': '메모리가 {need} 필요하지만 {capacity}뿐입니다',
    'capacity-overcommit.guests-memory':
        '메모리가 {need} 필요하지만 {capacity}뿐입니다(그 가운데 {overhead} 용량은 가상 머신 {count}대를 가상화하는 데 쓰임, {product} 기준 추정, {asOf} 기준, {source})',
    'capacity-overcommit.cpu': '프로세서가 {need}개 필요하지만 {capacity}개뿐입니다',
    'capacity-overcommit.overcommitted-cpu':
        '프로세서가 {need}개 필요하지만 하나에 {ratio}개까지인 {capacity}개뿐입니다',
    'capacity-overcommit.guests-cpu':
        '가상 머신 {count}대와 함께 놓인 것에 가상 프로세서가 {need}개 필요하지만 하나에 {ratio}개까지인 {capacity}개뿐입니다(가상화가 {overhead} %쯤 더 쓴다고 가정)',
    'related.capacity-load': "'{name}' 쪽이 여기에서 '{place}' 자원의 몫을 씁니다.",
    'fix.capacity-memory': "'{place}' 메모리를 {value} 값으로 늘리기",
    'fix.capacity-cpu': "'{place}' 프로세서를 {value}개로 늘리기",
    'fix.capacity-nodes': "'{place}' 노드를 {value}개로 늘리기",
    'rule-summary.virtualization-diminishing-returns': '호스트가 가상화 자체에 많은 자원을 씁니다.',
    'rule.virtualization-diminishing-returns':
        "'{environment}' 환경에서 '{host}' 호스트의 가상 머신 {count}대가 가상화 자체에 메모리 {overhead}({share} %) 용량을 씁니다({product} 기준 추정, {asOf} 기준, {source}). 컨테이너를 담은 더 적은 머신이면 서비스에 더 많이 남습니다.",
    'rule.virtualization-diminishing-returns.count':
        "'{environment}' 환경에서 가상 머신 {count}대가 '{host}' 호스트를 나누어 써서 {usual}대를 넘습니다. 머신마다 가상화 자체에 메모리와 프로세서가 들고, 컨테이너를 담은 더 적은 머신이면 서비스에 더 많이 남습니다.",
    'rule-summary.vm-per-service-cost': '많은 서비스가 가상 머신을 하나씩 씁니다.',
    'rule.vm-per-service-cost':
        "'{environment}' 환경에서 서비스 {count}개가 가상 머신 {machines}대를 저마다 혼자 쓰지만 필요하다는 말이 없습니다. 컨테이너라면 더 적은 머신을 나누어 쓸 수 있습니다.",
    'related.machine-alone': "'{service}' 서비스가 '{place}' 가상 머신을 혼자 씁니다.",
    'rule-summary.container-not-routable': '서비스가 바깥에서 호출되지만 컨테이너로 들어가는 길이 없습니다.',
    'rule.container-not-routable':
        "'{service}' {kind+은|는} 바깥의 {callers} 쪽에서 호출되지만 '{environment}' 환경에는 그 컨테이너로 들어가는 로드 밸런서도, 게이트웨이도, 공개된 포트도 없습니다. 호출이 닿지 않습니다.",
    'rule-summary.containers-without-orchestrator': '컨테이너가 오케스트레이터 없이 여러 머신에서 실행됩니다.',
    'rule.containers-without-orchestrator':
        "'{environment}' 환경에서 {services} 서비스의 컨테이너가 오케스트레이터 없이 머신 {machines}대에서 실행됩니다. 머신이 멈추어도 옮겨 주는 것이 없고 사람이 하나하나 배치하고 바꾸어야 합니다.",
    'related.loose-container': "'{service}' 서비스가 '{machine}' 머신 위의 컨테이너에서 실행됩니다.",
    'fix.orchestrated-by': "'{tool}' 도구가 이 머신들에서 컨테이너를 실행하게 하기",
    'rule-summary.container-os-mismatch': '컨테이너가 머신의 운영 체제와 다른 운영 체제용입니다.',
    'rule.container-os-mismatch':
        "'{guest}' {kind+은|는} {system}용이지만 '{environment}' 환경의 '{machine}' {machineKind+은|는} {machineSystem} 운영 체제라서 그곳에서 시작하지 못합니다.",
    'rule.container-os-mismatch.newer':
        "'{guest}' {kind+은|는} Windows {release}용이지만 '{environment}' 환경의 '{machine}' {machineKind+은|는} 더 오래된 {machineRelease} 버전이라서 그곳에서 시작하지 못합니다({asOf} 기준, {source}).",
    'rule.container-os-mismatch.older':
        "'{guest}' {kind+은|는} Windows {release}용이지만 '{environment}' 환경의 '{machine}' {machineKind+은|는} {machineRelease} 버전이라서 커널을 함께 쓰면 그곳에서 시작하지 못합니다({asOf} 기준, {source}).",
    'fix.move-to-system': "{system} 운영 체제인 '{machine}' 쪽으로 '{name}' 옮기기",
    'fix.own-kernel': "'{name}' 쪽에 전용 커널 주기",
    'rule-summary.windows-container-footprint': '커다란 윈도우 컨테이너가 부하를 따라가야 합니다.',
    'rule.windows-container-footprint':
        "'{service}' {kind+은|는} '{environment}' 환경에서 인스턴스가 {min}개에서 {max}개까지 늘지만 바탕 이미지 '{base}' 때문에 크고 느리게 시작합니다. 새 인스턴스가 부하보다 늦게 옵니다.",
    'related.windows-base': '바탕 이미지입니다.',
    'fix.nano-server': "'nano-server' 위에 만들기",
    'rule-summary.declining-orchestrator': '대부분이 떠난 오케스트레이터입니다.',
    'rule.declining-orchestrator':
        "'{environment}' 환경의 '{cluster}' 클러스터는 이제 고르는 곳이 드문 도커 스웜입니다. 도구도, 사람도, 답도 줄어듭니다.",
    'rule-summary.shared-application-container': '여러 서비스가 애플리케이션 컨테이너 하나를 함께 씁니다.',
    'rule.shared-application-container':
        "'{environment}' 환경에서 {services} 서비스가 '{appserver}' 애플리케이션 컨테이너를 함께 씁니다. 프로세스 하나의 메모리와 스레드를 나누므로 하나가 다른 서비스를 멈추거나 느리게 할 수 있습니다.",
    'related.in-application-container': "'{service}' 서비스가 '{appserver}' 안에서 실행됩니다.",
    'fix.embedded-servers': '{services} 서비스를 내장 서버로 전용 컨테이너에서 실행하기 ({count}개)',
    'rule-summary.application-container-technology':
        '애플리케이션 컨테이너나 플랫폼이 실행할 수 없는 것을 담고 있습니다.',
    'rule.application-container-technology':
        "'{service}' {kind+은|는} {family} 언어로 쓰였지만 '{environment}' 환경의 {product} 제품은 {families} 언어만 실행합니다({asOf} 기준, {source}).",
    'fix.container-of-its-own': "'{service}' 쪽을 전용 컨테이너에서 실행하기",
    'rule-summary.application-container-slow-start': '부하를 따라가는 인스턴스가 느리게 시작합니다.',
    'rule.application-container-slow-start':
        "'{service}' {kind+은|는} '{environment}' 환경에서 부하를 따라 인스턴스가 늘지만 '{appserver}' 애플리케이션 컨테이너는 시작하는 데 {start} 걸립니다. 새 인스턴스가 부하보다 늦게 옵니다.",
    'rule.application-container-slow-start.unknown':
        "'{service}' {kind+은|는} '{environment}' 환경에서 부하를 따라 인스턴스가 늘지만 '{appserver}' 애플리케이션 컨테이너가 시작하기를 기다립니다. 새 인스턴스가 부하보다 늦게 옵니다.",
    'rule-summary.paas-control-needed': '플랫폼이 서비스가 머신에 바라는 것을 주지 않습니다.',
    'rule.paas-control-needed':
        "'{service}' {kind+은|는} {needs} 기능이 필요하지만 '{environment}' 환경의 {product} 제품은 주지 않습니다({asOf} 기준, {source}).",
    'related.needs': "'{service}' 쪽이 바라는 것이 여기에 적혀 있습니다.",
    'fix.machine-of-its-own': "'{service}' 쪽을 전용 가상 머신에서 실행하기",
    'rule-summary.scaling-mismatch': '확장되는 것이 확장되지 않는 것을 불러 받을 수 있는 것보다 많이 보낼 수 있습니다.',
    'rule.scaling-mismatch':
        "'{environment}' 환경에서 {sources} 쪽은 동시에 {demand}까지 확장될 수 있지만 '{target}' {kind+은|는} {limit}까지만 받습니다({path}).",
    'scaling-mismatch.by-default': '{count}({asOf} 기준 {provider} 제공자의 한도, {source})',
    'related.scales-to': "'{source}' 쪽에서 동시에 {count}까지 올 수 있습니다.",
    'fix.run-at-once': "'{function}' 함수를 동시에 {count}개까지만 실행하기",
    'fix.proxy-between': "'{database}' 앞에 연결 프록시 두기",
    'rule-summary.synchronous-function-chain': '함수가 함수를 기다리고 그 함수가 또 함수를 기다립니다.',
    'rule.synchronous-function-chain':
        "'{environment}' 환경에서 {path} 경로로 함수 {count}개가 서로 응답을 기다립니다. 호출하는 쪽은 뒤에서 무엇이 실행되는지 알 수 없고 기다리는 시간마다 비용을 냅니다.",
    'fix.queues-before': '{targets} 앞에 {count|큐|큐} 두기',
    'rule-summary.function-finer-than-aggregate': '따로 배포되는 함수 여럿이 한 애그리거트입니다.',
    'rule.function-finer-than-aggregate':
        "'{aggregate}' 애그리거트가 따로 배포되는 여러 함수({functions})로 나뉘어 수명주기가 한곳에 있지 않습니다.",
    'related.deployed-as': "'{function}' 쪽은 '{unit}' 단위로 배포됩니다.",
    'fix.one-artifact': "여러 함수({functions})를 '{artifact}' 산출물 하나로 배포하기",
    'rule-summary.aggregate-functions-without-facade': '호출하는 쪽이 서비스를 이루는 함수를 알고 있습니다.',
    'rule.aggregate-functions-without-facade':
        "호출하는 쪽이 '{service}' 서비스의 함수({functions})를 하나씩 부릅니다. '{service}' 서비스를 다르게 나누면 모두 고쳐야 합니다.",
    'fix.gateway-before-functions': "'{service}' 서비스 앞에 '{gateway}' 게이트웨이 두기",
    'rule-summary.saga-across-deployment-units': '한 사가가 한 서비스에서 바꾸는 것이 따로 배포됩니다.',
    'rule.saga-across-deployment-units':
        "'{saga}' 사가가 한 서비스의 여러 배포 단위({parts})에 걸쳐 있어 함께 바꾸어야 합니다.",
    'saga-across-deployment-units.part': "'{service}' 서비스의 {units}",
};
