/**
 * Regions with zones, hosts, virtual machines and clusters, with so many things in them in all: services, each in two
 * regions, and a database with a replica elsewhere for every ninth. They call each other as a tree of ways into one
 * shop, or in one long chain, in which each runs only once and each failure takes along all before it.
 */
export function generatedSites(leaves: number, calls: 'tree' | 'chain'): string {
    const copies = calls === 'tree' ? 2 : 1;
    const services = Math.ceil((leaves / copies) * 0.9);
    const indexes = Array.from({ length: services }, (_, index) => index);
    const placed = Array.from({ length: copies }, (_, copy) => indexes.map((index) => ({ index, copy }))).flat();
    const calledBy = calls === 'tree' ? calledInTree : calledInChain;
    return [
        'actor shopper { calls service-0 via https }',
        ...indexes.map((index) => serviceText(index, calledBy(index, services))),
        ...indexes.filter(hasDatabase).map((index) => `database data-${index} { engine: postgres }`),
        'environment prod "운영" {',
        'balancer entry for service-0 { exposure: public }',
        ...nested(placed, [900, 300, 30, 10, 5], copies),
        '}',
    ].join('\n');
}

interface Placed {
    readonly index: number;
    readonly copy: number;
}

const kinds = ['region', 'zone', 'host', 'vm', 'cluster'];

function nested(placed: readonly Placed[], sizes: readonly number[], copies: number): string[] {
    const [size, ...inner] = sizes;
    if (size === undefined) return placed.flatMap((each) => runText(each, copies));
    const kind = kinds[kinds.length - sizes.length] ?? 'host';
    return Array.from({ length: Math.ceil(placed.length / size) }, (_, part) => {
        const own = placed.slice(part * size, part * size + size);
        const name = `${kind}-${own[0]?.index}-${own[0]?.copy}`;
        const balancer = kind === 'zone' ? `balancer for-${name} for service-${own[0]?.index}` : '';
        return `${kind} ${name} { ${balancer}\n${nested(own, inner, copies).join('\n')} }`;
    });
}

function runText({ index, copy }: Placed, copies: number): string[] {
    const run = `run service-${index} x${index % 3 === 0 ? 1 : 2}${index % 5 === 0 ? ' { required: 2 }' : ''}`;
    if (!hasDatabase(index)) return [run];
    const nodes = copies === 1 ? ['primary', 'replica'] : [copy === 0 ? 'primary' : 'replica'];
    return [run, ...nodes.map((role) => `${role} data-${index} as ${role}-${index}`)];
}

function hasDatabase(index: number): boolean {
    return index % 9 === 0;
}

function serviceText(index: number, called: readonly number[]): string {
    const access = hasDatabase(index) ? `  reads data-${index}  writes data-${index}` : '';
    const calls = called.map((each) => `calls service-${each}`).join('  ');
    return `service service-${index} "주문 ${index}" { ${calls}${access} }`;
}

function calledInTree(index: number, services: number): number[] {
    return [index * 2 + 1, index * 2 + 2].filter((each) => each < services);
}

function calledInChain(index: number, services: number): number[] {
    return index + 1 < services ? [index + 1] : [];
}
