import type { Language, PictureOptions } from '../../language/index.ts';

/** A picture of the gallery. */
export interface GalleryEntry {
    /** Folder below examples/. */
    readonly example: string;
    readonly subject: string;
    readonly options?: Pick<PictureOptions, 'nesting' | 'instances' | 'hasLegend' | 'filter'>;
    readonly hasFindings?: true;
    readonly caption: Readonly<Record<Language, string>>;
    /** Whether the notes that the language grew from draw the same situation: a file in docs/gallery/notes. */
    readonly notes?: string;
}

export interface GalleryPart {
    readonly title: Readonly<Record<Language, string>>;
    readonly entries: readonly GalleryEntry[];
}

const tracking = 'parcels/tracking';

export const galleryParts: readonly GalleryPart[] = [
    {
        title: { en: 'What exists', ko: '무엇이 있는가' },
        entries: [
            {
                example: 'online-boutique',
                subject: 'logical',
                caption: { en: 'Services and what they call.', ko: '서비스와 호출 관계입니다.' },
            },
            {
                example: tracking,
                subject: 'logical',
                options: { hasLegend: true },
                caption: {
                    en: 'Systems, people, messages, data and a saga, with a legend.',
                    ko: '시스템, 사람, 메시지, 데이터와 사가를 범례와 함께 보여 줍니다.',
                },
            },
            {
                example: tracking,
                subject: 'ownership',
                caption: { en: 'Who owns what, and calls across teams.', ko: '팀별 소유와 팀을 넘는 호출입니다.' },
            },
            {
                example: tracking,
                subject: 'functions',
                caption: {
                    en: 'Functions with the aggregates and services that they are a part of.',
                    ko: '함수와 그 함수가 구현하는 애그리거트와 서비스입니다.',
                },
            },
        ],
    },
    {
        title: { en: 'Where it runs', ko: '어디에서 실행되는가' },
        entries: [
            {
                example: 'online-boutique',
                subject: 'environment:production',
                caption: {
                    en: 'A cluster over three zones and a managed cache.',
                    ko: '세 영역에 걸친 클러스터와 관리형 캐시입니다.',
                },
            },
            {
                example: 'sock-shop',
                subject: 'environment:production',
                hasFindings: true,
                caption: {
                    en: 'With what the rules find, by level.',
                    ko: '규칙이 찾은 것을 수준별로 함께 보여 줍니다.',
                },
            },
            {
                example: 'online-boutique',
                subject: 'view:production-by-service',
                caption: { en: 'The same environment, nested by service.', ko: '같은 환경을 서비스별로 묶었습니다.' },
            },
            {
                example: tracking,
                subject: 'environment:production',
                caption: {
                    en: 'Names, CDN, balancer, gateway, services, topics, databases with standbys, functions.',
                    ko: '이름, CDN, 로드 밸런서, 게이트웨이, 서비스, 토픽, 대기 노드가 있는 데이터베이스와 함수입니다.',
                },
            },
            {
                example: tracking,
                subject: 'placement:parcels.booking',
                caption: { en: 'One service in every environment.', ko: '한 서비스를 모든 환경에서 봅니다.' },
            },
            {
                example: 'parcels/sorting',
                subject: 'environment:운영',
                caption: {
                    en: 'Two data centres down to racks, hosts, machines and containers, with calls through balancers.',
                    ko: '데이터 센터 두 곳을 랙, 호스트, 가상 머신, 컨테이너까지 보여 줍니다. 호출은 로드 밸런서를 거칩니다.',
                },
            },
            {
                example: 'order-and-shipping',
                subject: 'environment:prod',
                caption: {
                    en: 'Two services, an event and a database with a replica, in Korean.',
                    ko: '서비스 둘, 이벤트 하나, 복제 노드가 있는 데이터베이스입니다.',
                },
            },
        ],
    },
    {
        title: { en: 'How it gets there, and what breaks', ko: '어떻게 배포되고 무엇이 멈추는가' },
        entries: [
            {
                example: tracking,
                subject: 'environments',
                caption: {
                    en: 'Environments in the order of their pipeline.',
                    ko: '파이프라인 순서로 나란히 놓은 환경입니다.',
                },
            },
            {
                example: tracking,
                subject: 'failures:production',
                caption: {
                    en: 'What is lost when a place fails.',
                    ko: '한 곳에 장애가 나면 무엇을 잃는지 보여 줍니다.',
                },
            },
            {
                example: 'sock-shop',
                subject: 'failures:production',
                caption: { en: 'The same for one cluster.', ko: '클러스터 하나에서 같은 내용을 봅니다.' },
            },
            {
                example: 'parcels/sorting',
                subject: 'failures:운영',
                caption: {
                    en: 'The same for two computer rooms with racks and power feeds, in Korean.',
                    ko: '랙과 전원이 있는 기계실 두 곳에서 같은 내용을 봅니다.',
                },
            },
        ],
    },
    {
        title: { en: 'The drawings of the notes', ko: '노트의 그림' },
        entries: [
            notes('logical-call', 'logical', { en: 'Two services talk.', ko: '두 서비스가 통신합니다.' }),
            notes('instances-behind-a-balancer', 'environment:배포', {
                en: 'Instances behind a balancer.',
                ko: '로드 밸런서 뒤의 여러 인스턴스입니다.',
            }),
            notes('database-of-one-service', 'environment:배포', {
                en: 'Instances share the database of their service.',
                ko: '인스턴스가 자기 서비스의 데이터베이스를 함께 씁니다.',
            }),
            notes('primary-and-replica', 'environment:배포', {
                en: 'All writes go to the primary, reads to a replica.',
                ko: '쓰기는 모두 기본 노드로, 읽기는 복제 노드로 갑니다.',
            }),
            notes('shared-database-infrastructure', 'environment:온프레미스', {
                en: 'Two databases on shared infrastructure.',
                ko: '두 데이터베이스가 인프라를 공유합니다.',
            }),
            notes('separate-database-infrastructure', 'environment:클라우드', {
                en: 'Each database on its own.',
                ko: '데이터베이스마다 따로 인프라를 둡니다.',
            }),
            notes('many-instances-on-one-host', 'environment:단일-호스트', {
                en: 'All instances on one host.',
                ko: '모든 인스턴스가 한 호스트에 있습니다.',
            }),
            notes('application-container', 'environment:배포', {
                en: 'Several instances in one application container.',
                ko: '애플리케이션 컨테이너 하나에 인스턴스가 여러 개 있습니다.',
            }),
        ],
    },
];

/** Drawn as the notes draw: a box for each instance, nested by service. */
function notes(name: string, subject: string, caption: GalleryEntry['caption']): GalleryEntry {
    const options = { instances: 'expanded' } as const;
    return { example: `seed/${name}`, subject, options, caption, notes: name };
}
