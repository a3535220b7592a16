import { type Language, message, speak } from '../../language/messages/message.ts';
import { awsSla } from '../../language/profiles/aws-sla.ts';
import { azureSla } from '../../language/profiles/azure-sla.ts';
import type { DatedFigure } from '../../language/profiles/dated-figure.ts';
import type { FunctionPlan, TimeLimit } from '../../language/profiles/function-profile.ts';
import { functionProfiles } from '../../language/profiles/function-profiles.ts';
import { googleCloudSla } from '../../language/profiles/google-cloud-sla.ts';
import { provisioningTimes } from '../../language/profiles/provisioning-times.ts';
import type { PromisedKind } from '../../language/profiles/sla-profile.ts';
import { vsphere } from '../../language/profiles/vsphere.ts';

/** A page with its tables written anew: what stands between `<!-- table: limits -->` and `<!-- end -->`. */
export function withTables(page: string, language: Language): string {
    return page.replaceAll(/(<!-- table: ([\w-]+) -->\n)[\s\S]*?(<!-- end -->)/g, (_, open, name, close) => {
        const table = tables[name];
        if (!table) throw new Error(`There is no table '${name}'.`);
        return `${open}${lines(table(language), language)}\n${close}`;
    });
}

type Row = readonly string[];

const tables: Readonly<Record<string, (language: Language) => readonly Row[]>> = {
    comparison,
    provisioning: () => [
        ['os', 'start', 'as-of', 'source'],
        ...provisioningTimes.map(({ os, text, ...figure }) => [`\`${os}\``, text, ...origin(figure)]),
    ],
    overhead: () => [
        ['product', 'fixed', 'share', 'processor', 'as-of', 'source'],
        [vsphere.product, ...overhead(), ...origin(vsphere.overhead)],
    ],
    'promises-vm': () => promises('vm'),
    'promises-cluster': () => promises('cluster'),
    'promises-faas': () => promises('faas'),
    limits,
    'cold-starts': () => [
        ['runtime', 'archive', 'image', 'as-of', 'source'],
        ...functionProfiles.flatMap(({ coldStarts = [] }) =>
            coldStarts.map(({ runtime, archiveMilliseconds, imageMilliseconds, ...figure }) => {
                return [`\`${runtime}\``, `${archiveMilliseconds}ms`, `${imageMilliseconds}ms`, ...origin(figure)];
            }),
        ),
    ],
};

const facets = ['isolates', 'costs', 'automates', 'limits', 'starts', 'fits'] as const;
const kinds = ['host', 'vm', 'container', 'cluster', 'appserver', 'platform', 'faas'] as const;

function comparison(language: Language): Row[] {
    const rows = kinds.map((kind) => [
        `${speak(message(`kind.${kind}`), language)} \`${kind}\``,
        ...facets.map((facet) => speak(message(`placing.${kind}.${facet}`), language)),
    ]);
    return [['way', ...facets], ...rows];
}

function overhead(): string[] {
    const { fixed, perByte, perProcessor } = vsphere.overhead;
    return [`${mebibytes(fixed)}MiB`, `${Number((perByte * 100).toFixed(3))}%`, `${mebibytes(perProcessor)}MiB`];
}

function mebibytes(bytes: number): number {
    return Number((bytes / 2 ** 20).toFixed(2));
}

function promises(kind: PromisedKind): Row[] {
    const found = [awsSla, azureSla, googleCloudSla]
        .flatMap(({ promises: all }) => all)
        .filter((promise) => promise.kind === kind);
    const rows = found.map(({ service, setup, text, ...figure }) => [service, setup, text, ...origin(figure)]);
    return [['service', 'setup', 'promise', 'as-of', 'source'], ...rows];
}

/** Each kind of limit has a source of its own. */
function limits(): Row[] {
    const rows = functionProfiles.flatMap(({ provider, plans }) =>
        plans.flatMap((plan) => limitsOf(plan).map((row) => [provider, plan.name, ...row])),
    );
    return [['provider', 'plan', 'limit', 'figure', 'as-of', 'source'], ...rows];
}

function limitsOf({ executionTime, memory, tuning, scale }: FunctionPlan): Row[] {
    return [
        ...executionTime.map((limit) => [timeOf(limit), limit.text, ...origin(limit)]),
        ...(memory ? [['memory', `${memory.maxMegabytes}MB`, ...origin(memory)]] : []),
        ...(tuning ? [['tuning', tuning.properties.join(', ') || '–', ...origin(tuning)]] : []),
        ...(scale ? [['instances', `${scale.instances}`, ...origin(scale)]] : []),
    ];
}

function timeOf({ trigger }: TimeLimit): string {
    return trigger === 'any' ? 'timeout' : `timeout-${trigger}`;
}

function origin({ asOf, source }: DatedFigure): string[] {
    return [asOf, `<${source}>`];
}

function lines([head = [], ...rows]: readonly Row[], language: Language): string {
    const spoken = [head.map((word) => inLanguage(word, language)), head.map(() => '---')];
    const body = rows.map((row) => row.map((cell) => inLanguage(cell, language)));
    return [...spoken, ...body].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function inLanguage(word: string, language: Language): string {
    return words[word]?.[language] ?? word;
}

const words: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
    way: { en: 'way', ko: '방법' },
    isolates: { en: 'isolates', ko: '격리' },
    costs: { en: 'costs', ko: '비용' },
    automates: { en: 'automates', ko: '자동화' },
    limits: { en: 'limits', ko: '제한' },
    starts: { en: 'starts', ko: '시작' },
    fits: { en: 'fits', ko: '적합한 곳' },
    os: { en: 'system', ko: '운영체제' },
    start: { en: 'assumed start', ko: '가정한 시작 시간' },
    'as-of': { en: 'as of', ko: '기준일' },
    source: { en: 'source', ko: '출처' },
    product: { en: 'hypervisor', ko: '하이퍼바이저' },
    fixed: { en: 'for each machine', ko: '머신마다' },
    memory: { en: 'memory', ko: '메모리' },
    share: { en: 'share of its memory', ko: '메모리에 대한 비율' },
    processor: { en: 'for each processor', ko: '프로세서마다' },
    service: { en: 'service', ko: '서비스' },
    setup: { en: 'setup', ko: '구성' },
    any: { en: 'any', ko: '모두' },
    single: { en: 'single', ko: '하나' },
    redundant: { en: 'redundant', ko: '이중화' },
    promise: { en: 'promised', ko: '약속' },
    provider: { en: 'provider', ko: '제공자' },
    plan: { en: 'plan', ko: '요금제' },
    limit: { en: 'limit', ko: '제한' },
    figure: { en: 'figure', ko: '수치' },
    timeout: { en: 'execution time', ko: '실행 시간' },
    'timeout-http': { en: 'execution time of `http`', ko: '`http`의 실행 시간' },
    'timeout-event': { en: 'execution time of `event`', ko: '`event`의 실행 시간' },
    'timeout-schedule': { en: 'execution time of `schedule`', ko: '`schedule`의 실행 시간' },
    tuning: { en: 'resources that can be chosen', ko: '정할 수 있는 자원' },
    instances: { en: 'instances', ko: '인스턴스' },
    runtime: { en: 'runtime', ko: '런타임' },
    archive: { en: 'archive', ko: '압축 파일' },
    image: { en: 'image', ko: '이미지' },
};
