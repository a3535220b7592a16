import type { environmentTexts as english } from './environment-english.ts';

export const environmentTexts: Record<keyof typeof english, string> = {
    'rule-summary.no-preproduction-environment': '서비스가 앞선 환경 없이 바로 운영에 배포됩니다.',
    'rule.no-preproduction-environment':
        "{services} 쪽이 앞선 환경 없이 바로 '{environment}' 환경에 배포됩니다. 문제를 쓰는 사람이 먼저 발견합니다.",
    'related.not-tried-in': "'{environment}' 환경이 앞에 있지만 여기에서 실행하지 않습니다.",
    'fix.add-environment-before': "'{environment}' 환경 앞에 '{name}' 환경 추가하기",
    'rule-summary.pipeline-skips-environment': '파이프라인이 먼저 거쳐야 할 환경을 건너뜁니다.',
    'rule.pipeline-skips-environment':
        "'{pipeline}' 파이프라인이 {skipped} 환경을 거치지 않고 {services} 쪽을 '{environment}' 환경에 배포합니다. 거기에서 찾을 문제를 나중에 찾게 됩니다.",
    'related.comes-before': "'{one}' 환경은 '{other}' 환경보다 앞에 있습니다.",
    'fix.pass-through': "'{pipeline}' 파이프라인이 {environments} 환경을 거치게 하기",
    'rule-summary.environment-differs-from-production': '운영 바로 앞의 환경이 운영과 다르게 만들어졌습니다.',
    'rule.environment-differs-from-production':
        "'{environment}' 환경의 '{service}' {kind+은|는} '{production}' 환경과 다릅니다: {differences}. 그런 문제는 '{production}' 환경에서 처음 나타납니다.",
    'difference.runtime': '{there} 대신 {here} 위에서 실행됩니다',
    'difference.balancer': '앞에 로드 밸런서가 없습니다',
    'difference.store': "'{store}' 데이터를 {there} 대신 {here} 쪽에 둡니다",
    'difference.tool': '인프라를 {there} 대신 {here} 도구로 만듭니다',
    'related.runs-in-production': "'{production}' 환경의 '{service}' 쪽입니다.",
    'rule-summary.missing-dependency-in-environment': '실행되는 것이 부르는 상대가 그 환경에서 실행되지 않습니다.',
    'rule.missing-dependency-in-environment':
        "'{service}' {kind+은|는} '{environment}' 환경에서 실행되지만, 호출되는 {targets} 쪽은 실행되지 않습니다. 호출이 모두 실패합니다.",
    'fix.stand-in': "'{environment}' 환경에서 {targets} 쪽을 대역이 답하게 하기",
    'others.more': '그 밖의 {count}개',
};
