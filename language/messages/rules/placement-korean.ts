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
};
