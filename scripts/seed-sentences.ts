import type { RuleId } from '../language/rules/catalogue.ts';

/** What a sentence of the notes means for a rule, and the test of the rule that shows it. */
export interface ShownSentence {
    readonly sentence: string;
    readonly rule: RuleId;
    readonly isReported: boolean;
    /** The name of a test in the rule's file. */
    readonly test: string;
}

/** Sentences that allow something, or that are not the ones which a rule's page quotes. */
export const shownSentences: readonly ShownSentence[] = [
    {
        sentence:
            '마이크로 서비스에서 배포를 구현하게 된다면 위와 같이 각 서비스에서 1개 이상의 인스턴스를 가지고 있을 것이다.',
        rule: 'single-instance',
        isReported: false,
        test: 'accepts two instances, in one place or in two',
    },
    {
        sentence: '각 인스턴스마다는 어느정도 데이터베이스를 공유한다고 해도 큰 문제가 없을 것이다.',
        rule: 'database-shared-between-services',
        isReported: false,
        test: 'accepts instances of one service on one database',
    },
    {
        sentence:
            '우리가 피해야 하는 것은 서로 다른 마이크로 서비스의 비지니스 로직으로 인해 데이터베이스에 정보가 변경되고 논리적으로 다른 컨텍스트에서 사용되는 것을 피해야 한다.',
        rule: 'database-shared-between-services',
        isReported: true,
        test: 'reports a database of two services, without any environment',
    },
    {
        sentence:
            '같은 논리안에서 사용되는 데이터베이스를 공유하는 것은 논리적으로 하나의 서비스에서 작업을 수행하는 것과 같다.',
        rule: 'database-shared-between-services',
        isReported: false,
        test: 'accepts functions of one team, and leaves those of two to a more specific rule',
    },
    {
        sentence: '온프레미스의 환경에서 위의 구조를 마이크로 서비스로 구현한다면 아래와 같을 것이다.',
        rule: 'database-shared-between-services',
        isReported: false,
        test: 'accepts one database for each service on one server',
    },
    {
        sentence:
            '소프트웨어를 배포는 사용자에 따라 환경이 달라질 수 있다. 모든 마이크로서비스가 다 필요할 때도 있고 때로는 일부의 서비스만 배포될 수도 있다.',
        rule: 'missing-dependency-in-environment',
        isReported: false,
        test: 'accepts stand-ins, and environments without the callers',
    },
    {
        sentence:
            '실제 환경에서는 실질적인 문제로 인해 위와 같은 프로세스를 구축하거나 운영환경을 복사한 환경을 구축하기 어려울 때도 있다.',
        rule: 'environment-differs-from-production',
        isReported: false,
        test: 'accepts numbers, sizes and replicas, and what is not said',
    },
    {
        sentence:
            '하나의 논리적인 마이크로 서비스는 여러 환경에 배포될 수 있으며 요구사항에 따라 배포되는 인스턴스 수도 달라진다.',
        rule: 'single-instance',
        isReported: false,
        test: 'accepts different counts in different environments',
    },
    {
        sentence: '기대 상태 관리: 장애가 트래픽이 증대할 것을 고려해 새로운 인스턴스를 시작할 수 있는 상태를 만들어라',
        rule: 'no-desired-state-management',
        isReported: true,
        test: 'says once for each production environment that nothing manages a desired state',
    },
    {
        sentence: '하나의 마이크로서비스의 로드가 불완전할 때 그여파가 다른 마이크로 서비스에서도 영향을 미친다.',
        rule: 'shared-host',
        isReported: true,
        test: 'reports different services on one operating system',
    },
    {
        sentence: '하나의 호스트에서 서로 독립적인 배포를 하기위해 과정 또한 복잡하게 만들 것이다.',
        rule: 'downtime-deployment-strategy',
        isReported: true,
        test: 'reports a called service that is stopped before it is started again',
    },
    {
        sentence: 'CPU나 메모리에 대한 모니터링이 훨씬 간편해진다.',
        rule: 'monitoring-not-per-service',
        isReported: false,
        test: 'is silent where nothing is said, where services are measured and where they are separate',
    },
    {
        sentence:
            '계획되지 않은 시스템을 구축하기란 쉽지 않았었지만 지금은 컨테이너로 격리된 환경속에서 더 쉽고 효율적이며 프로비저닝도 훨씬 빨랐다.',
        rule: 'shared-host',
        isReported: false,
        test: 'accepts a container or a virtual machine for each service',
    },
    {
        sentence:
            '단순한 자동화에서 더 나아가 코드형 인프라스트럭처를 통해 자동화를 할 수 있는 기술스택과 도구를 선택해야하낟.',
        rule: 'infrastructure-not-as-code',
        isReported: true,
        test: 'says once for each production environment that there is no infrastructure code at all',
    },
    {
        sentence: '자동화는 마이크로서비스의 복잡성을 억제하도록 도와주기 때문에 중요하다.',
        rule: 'manual-deployment-step',
        isReported: false,
        test: 'accepts an approval, what tools do, and what is done by hand for developers',
    },
    {
        sentence: '코드형 인프라스트럭처는 인프라스트럭처를 기계가 읽을 수 있는 코드로 관리하는 것을 말한다.',
        rule: 'infrastructure-not-as-code',
        isReported: false,
        test: 'accepts code for the environment, or for a place around',
    },
    {
        sentence: '코드를 통해 인프라스트럭처를 관리하면 구성 정보를 관리하고 테스트하는데 자유롭게 반복할 수 있다.',
        rule: 'environment-not-reproducible',
        isReported: false,
        test: 'accepts one tool that both have, kinds that only one has, and what developers do',
    },
    {
        sentence: '기대 상태 관리는 애플리케이션을 위한 인프라스트럭처의 요구사항들을 자동으로 관리하는 것을 말한다.',
        rule: 'no-desired-state-management',
        isReported: false,
        test: 'accepts what is reconciled, in the environment or around the instance',
    },
    {
        sentence:
            '플랫폼 스스로 원하는 상태를 유지하여 관리하게 되면서 개발과 우녕을 담당하는 사람이 어떻게 진행되는지 볼 필요 없다.',
        rule: 'no-desired-state-management',
        isReported: false,
        test: 'accepts orchestrators, groups of machines, functions and platforms',
    },
    {
        sentence: '하나의 물리 머신에 여러 마이크로 서비스를 배포하는 방법은 격리된 실행 환경 법칙을 위반할 수 있다.',
        rule: 'shared-host',
        isReported: true,
        test: 'reports different services on one operating system',
    },
    {
        sentence:
            '단일 물리머신에서 격리된 실행환경을 만들기 위해서는 더 높은 추상화 수준을 가져올 수 있는 가상 머신을 활용해야한다.',
        rule: 'shared-host',
        isReported: false,
        test: 'accepts a container or a virtual machine for each service',
    },
    {
        sentence: '도커 데스크톱을 통해 로컬에서도 운영과 같은 마이크로 서비스 환경을 구축할 수 있게 되었다.',
        rule: 'environment-differs-from-production',
        isReported: false,
        test: 'looks only at what comes directly before production, and not at developers',
    },
    {
        sentence:
            '도커 이미지를 생성하고 저장하여 인스턴스를 관리할 수 있게되면서 컨테이너를 쉽게 배포할 수 있게 되었다.',
        rule: 'no-image-registry',
        isReported: false,
        test: 'accepts an inherited registry, one without a tier for all, and images that name theirs',
    },
    {
        sentence:
            '윈도우 컨테이너에서는 하이퍼바이저 실행이 가능해서 VM 실행이 가능해 더 많은 컨테이너 실행이 가능하다.',
        rule: 'strict-isolation-on-shared-kernel',
        isReported: false,
        test: 'accepts kernels and machines of their own, and platforms',
    },
    {
        sentence:
            '컨테이너는 마이크로 서비스의 매우 적합한 기술이며 도커는 실용적으로 활용할 수 있는 컨테이너의 개념을 만들었다.',
        rule: 'shared-host',
        isReported: false,
        test: 'accepts a container or a virtual machine for each service',
    },
    {
        sentence:
            '에플리케이션 인스턴스를 실행하는 과정이 추상화 되어 있기 때문에 모니터링, 디비 인스턴스 구축등 직접 수행하기에는 어려운 작업을 쉽게 할 수 있다.',
        rule: 'no-desired-state-management',
        isReported: false,
        test: 'accepts orchestrators, groups of machines, functions and platforms',
    },
    {
        sentence:
            '에플리케이션 인스턴스를 실행하는 과정이 추상화 되어 있기 때문에 모니터링, 디비 인스턴스 구축등 직접 수행하기에는 어려운 작업을 쉽게 할 수 있다.',
        rule: 'self-managed-database',
        isReported: false,
        test: 'accepts what somebody or something else looks after',
    },
    {
        sentence: '암묵적으로 고가용성의 서비스를 제공하기 때문에 운영 부담을 줄일 수 있다.',
        rule: 'single-instance',
        isReported: false,
        test: 'accepts functions and platforms, which are implicitly available',
    },
    {
        sentence: '같은 팀에서 마이크로 서비스를 관리하고 있다면 동일한 데이터베이스를 활용하는 것도 좋다.',
        rule: 'aggregate-database-across-teams',
        isReported: false,
        test: 'accepts functions of one team',
    },
    {
        sentence: '해당 모델은 더이상 단일 함수로 되어있지 않기 때문에 단일 배포가 어렵다.',
        rule: 'saga-across-deployment-units',
        isReported: true,
        test: 'reports functions of one service that are deployed apart',
    },
    {
        sentence:
            '하나의 논리적인 마이크로 서비스는 여러 환경에 배포될 수 있으며 요구사항에 따라 배포되는 인스턴스 수도 달라진다.',
        rule: 'environment-differs-from-production',
        isReported: false,
        test: 'accepts numbers, sizes and replicas, and what is not said',
    },
    {
        sentence: '공유 클라우드를 사용하면 데이터베이스를 쉽게 확장하고 관리할 수 있고 관리하는 비용을 줄일 수 있다.',
        rule: 'self-managed-database',
        isReported: false,
        test: 'accepts what somebody or something else looks after',
    },
    {
        sentence: '애저와 AWS의 자동 확장 그룹과 같은 서비스를 활용하면 기대 상태 관리를 쉽게 할 수 있다.',
        rule: 'no-desired-state-management',
        isReported: false,
        test: 'accepts orchestrators, groups of machines, functions and platforms',
    },
];
