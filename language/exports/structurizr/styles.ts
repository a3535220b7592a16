/** How the kinds of things look that C4 draws alike. */
export const styleLines: readonly string[] = [
    'styles {',
    ...element('Database', 'shape Cylinder'),
    ...element('Cache', 'shape Cylinder'),
    ...element('Bucket', 'shape Folder'),
    ...element('Topic', 'shape Pipe'),
    ...element('Queue', 'shape Pipe'),
    ...element('Gateway', 'shape Hexagon'),
    ...element('Balancer', 'shape Hexagon'),
    ...element('Function', 'shape RoundedBox'),
    ...element('Person', 'shape Person'),
    ...element('External', 'border dashed'),
    ...element('Stub', 'border dashed'),
    'relationship "Message" {',
    'style dashed',
    '}',
    'relationship "Replication" {',
    'style dotted',
    '}',
    '}',
];

function element(tag: string, look: string): string[] {
    return [`element "${tag}" {`, look, '}'];
}
