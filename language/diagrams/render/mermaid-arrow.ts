import { type Edge, type EdgeKind, edgeText } from '../diagram.ts';
import { mermaidLabel } from './mermaid-label.ts';

/** `n1 -->|"reads · tcp"| n2` */
export function mermaidArrow(edge: ArrowEdge, from: string, to: string): string {
    const words = edgeText(edge);
    const label = words === '' ? '' : `|"${mermaidLabel([words])}"|`;
    return `${from} ${lineOf(edge.kind)}${label} ${to}`;
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
