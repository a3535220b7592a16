import { automationTexts } from './rules/automation-korean.ts';
import { availabilityTexts } from './rules/availability-korean.ts';
import { dataTexts } from './rules/data-korean.ts';
import { desiredStateTexts } from './rules/desired-state-korean.ts';
import { environmentTexts } from './rules/environment-korean.ts';
import { hygieneTexts } from './rules/hygiene-korean.ts';
import { infrastructureAsCodeTexts } from './rules/infrastructure-as-code-korean.ts';
import { isolationTexts } from './rules/isolation-korean.ts';
import { placementTexts } from './rules/placement-korean.ts';
import { zeroDowntimeTexts } from './rules/zero-downtime-korean.ts';
import type { ruleTexts as english } from './rules-english.ts';

/** The texts of the rules in Korean: a kind noun follows a quoted name, so that the particle fits the noun. */
export const ruleTexts: Record<keyof typeof english, string> = {
    ...availabilityTexts,
    ...dataTexts,
    ...isolationTexts,
    ...environmentTexts,
    ...automationTexts,
    ...infrastructureAsCodeTexts,
    ...zeroDowntimeTexts,
    ...desiredStateTexts,
    ...placementTexts,
    ...hygieneTexts,
    'principle.isolation': '격리 실행',
    'principle.automation': '자동화 집중',
    'principle.infrastructure-as-code': '코드형 인프라',
    'principle.zero-downtime': '무중단 배포',
    'principle.desired-state': '기대 상태 관리',
    'principle.availability': '가용성',
    'principle.data': '데이터',
    'principle.environment': '환경',
    'principle.placement': '배치의 한계',
    'principle.hygiene': '모델의 건전성',
    'principle.all-rules': '{principle}에 관한 모든 규칙입니다.',
    'level.error': '오류',
    'level.warning': '경고',
    'level.info': '정보',
    'level.hint': '힌트',
    'level.on-request': '{level}(요청할 때만)',
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
