import { isMessageKey, type Message, message } from '../../messages/message.ts';

/** What it gives and takes to run something in a place of a kind; nothing for places in which nothing runs as such. */
export function describePlacing(kind: string): Message[] {
    const way = kind === 'pod' ? 'container' : kind;
    const texts = facets.map((facet) => [facet, `placing.${way}.${facet}`] as const);
    const values = texts.flatMap(([facet, key]) => (isMessageKey(key) ? [[facet, message(key)] as const] : []));
    return values.length === facets.length ? [message('placing.lines', Object.fromEntries(values))] : [];
}

const facets = ['isolates', 'costs', 'automates', 'limits', 'starts', 'fits'] as const;
