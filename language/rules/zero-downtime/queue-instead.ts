import type { Change } from '../../changes/change.ts';
import { type Element, type Interaction, isWorkload } from '../../model/element.ts';
import type { Model } from '../../model/model.ts';
import { isWithin } from '../../model/source.ts';
import { freeName } from '../fixes/free-name.ts';
import { topLevelSource } from '../fixes/top-level-source.ts';

/** The changes that put a new queue between an element and those who call it; none where a call cannot be rewritten. */
export function queueInstead(target: Element, calls: readonly Interaction[], { elements }: Model): Change[] {
    if (!calls.every(canSend)) return [];
    const name = freeName(`${target.name}-requests`, new Set(elements.map((element) => element.name)));
    const byCaller = Map.groupBy(calls, ({ from }) => from);
    return [
        {
            kind: 'add-declaration',
            after: topLevelSource(target),
            statement: { kind: 'element', elementKind: 'queue', name, members: [] },
        },
        {
            kind: 'add-statement',
            into: target.source,
            statement: { kind: 'interaction', verb: 'receives', target: name },
        },
        ...[...byCaller.values()].flatMap((own) =>
            own.map(({ source }, index): Change => {
                if (index > 0) return { kind: 'remove-statement', statement: source };
                const by = { kind: 'interaction', verb: 'sends', target: name } as const;
                return { kind: 'replace-statement', statement: source, by };
            }),
        ),
    ];
}

/** What a template says is others' as well, and a route of a gateway waits for its answer. */
function canSend({ from, path, source }: Interaction): boolean {
    return isWorkload(from) && path === undefined && isWithin(source, from.source);
}
