import type { infrastructureAsCodeTexts as english } from './infrastructure-as-code-english.ts';

export const infrastructureAsCodeTexts: Record<keyof typeof english, string> = {
    'rule-summary.infrastructure-not-as-code': '환경을 코드로 적은 인프라가 없습니다.',
    'rule.infrastructure-not-as-code':
        "'{environment}' 환경의 '{name}' {kind+이|가} 코드형 인프라로 관리되지 않습니다. 어떻게 만들었는지 검토하거나 되풀이할 수 없습니다.",
    'rule.infrastructure-not-as-code.anywhere':
        "'{environment}' 환경이 코드형 인프라로 관리되지 않습니다. 구성 요소 {count}개를 어떻게 만들었는지 검토하거나 되풀이할 수 없습니다.",
    'rule-summary.iac-not-versioned': '인프라 코드가 버전 관리되지 않습니다.',
    'rule.iac-not-versioned':
        "'{environment}' 환경의 '{stack}' 스택에 저장소가 없습니다. 누가 변경했는지 알 수 없고 변경을 롤백할 수 없습니다.",
    'rule.iac-not-versioned.tool':
        "'{environment}' 환경에서 '{tool}' 도구의 코드가 어디에 있는지 알 수 없습니다. 누가 변경했는지 알 수 없고 변경을 롤백할 수 없습니다.",
    'fix.state-repository': "'{stack}' 스택의 저장소 적기",
    'fix.state-origin': "'{tool}' 도구의 코드 위치 적기",
    'rule-summary.environment-not-reproducible': '환경을 운영과 같은 코드로 만들 수 없습니다.',
    'rule.environment-not-reproducible':
        "{kinds} 구성을 '{environment}' 환경은 {own} 도구로, '{other}' 환경은 {tools} 도구로 관리합니다. 서로의 코드로 같은 환경을 만들 수 없습니다.",
    'rule.environment-not-reproducible.by-hand':
        "'{environment}' 환경의 {kinds} 구성은 코드로 관리되지 않지만 '{other}' 환경은 {tools} 도구로 관리합니다. 같은 코드로 '{environment}' 환경을 만들 수 없습니다.",
    'rule-summary.monolithic-infrastructure-stack': '스택 하나가 여러 서비스의 머신을 관리합니다.',
    'rule.monolithic-infrastructure-stack':
        "'{environment}' 환경의 '{stack}' 스택 하나가 서비스 {count}개가 쓰는 인프라를 관리합니다. 한 번의 변경이 모두를 멈출 수 있습니다.",
    'rule.monolithic-infrastructure-stack.teams':
        "'{environment}' 환경의 '{stack}' 스택 하나가 {teams} 팀의 서비스 {count}개가 쓰는 인프라를 관리합니다. 변경할 때마다 팀끼리 조율해야 합니다.",
    'rule-summary.mixed-infrastructure-tools': '같은 일을 하는 두 도구가 하나를 함께 관리합니다.',
    'rule.mixed-infrastructure-tools':
        "'{environment}' 환경의 '{name}' {kind+을|를} {tools} 도구가 함께 관리합니다. 한 도구가 바꾼 것을 다른 도구가 되돌립니다.",
    'rule.mixed-infrastructure-tools.environment':
        "'{environment}' 환경 전체를 {tools} 도구가 함께 관리합니다. 한 도구가 바꾼 것을 다른 도구가 되돌립니다.",
    'fix.keep-tool': "'{name}' 구성을 '{tool}' 도구로만 관리하기",
};
