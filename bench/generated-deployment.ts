/**
 * One environment with so many running services, five to a host, three hosts to a cluster, three clusters to a zone, two
 * zones to a region; each calls another one far away, and every fifth its neighbour: a hard case for any layout.
 */
export function generatedDeployment(services: number): string {
    const indexes = Array.from({ length: services }, (_, index) => index);
    return `${indexes.map((index) => serviceText(index, services)).join('\n')}

environment prod "운영" {
${nested(indexes, [90, 45, 15, 5]).join('\n')}
}
`;
}

const kinds = ['region', 'zone', 'datacenter', 'host'];

function nested(indexes: readonly number[], sizes: readonly number[]): string[] {
    const [size, ...inner] = sizes;
    if (size === undefined) return indexes.map((index) => `run order-${index} x3`);
    const kind = kinds[kinds.length - sizes.length] ?? 'host';
    return Array.from({ length: Math.ceil(indexes.length / size) }, (_, part) => {
        const own = indexes.slice(part * size, part * size + size);
        return `${kind} ${kind}-${own[0]} { ${nested(own, inner).join('\n')} }`;
    });
}

function serviceText(index: number, services: number): string {
    const far = (index * 7 + 3) % services;
    const calls = far === index ? '' : `calls order-${far} via grpc`;
    const neighbour = index % 5 === 0 && index + 1 < services ? `calls order-${index + 1} via http` : '';
    return `service order-${index} "주문 서비스 ${index}" { ${calls}  ${neighbour} }`;
}
