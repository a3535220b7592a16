import type { Edge, EdgeKind } from '../diagram.ts';
import { mermaidLabel } from './mermaid-label.ts';

/** `n1 -->|"reads · tcp"| n2` */
export function mermaidArrow({ kind, verbs, means }: ArrowEdge, from: string, to: string): string {
    const words = [verbs.join(', '), means.join(', ')].filter((part) => part !== '').join(' · ');
    const label = words === '' ? '' : `|"${mermaidLabel([words])}"|`;
    return `${from} ${lineOf(kind)}${label} ${to}`;
}

type ArrowEdge = Pick<Edge, 'kind' | 'verbs' | 'means'>;

function lineOf(kind: EdgeKind): string {
    switch (kind) {
        case 'request':
            return '-->';
        case 'promotion':
            return '==>';
        case 'message':
        case 'replication':
        case 'change':
        case 'implementation':
            return '-.->';
    }
}
