import type { Change, NewPlace } from '../../changes/change.ts';
import type { Message } from '../../messages/message.ts';
import type { Environment, Place, Placement } from '../../model/environment.ts';
import { isWithin } from '../../model/source.ts';
import { fixesAt } from '../fixes/fixes-at.ts';
import { freeName } from '../fixes/free-name.ts';
import type { Fix } from '../rule.ts';

export interface MoveOut {
    readonly title: Message;
    /** The application container or platform that they leave. */
    readonly holder: Place;
    readonly placements: readonly Placement[];
    readonly into: 'container' | 'vm';
    readonly environment: Environment;
    readonly names: ReadonlySet<string>;
}

/** Takes instances out of what holds them, those of each element into a new place beside it. */
export function moveOut({ title, holder, placements, into, environment, names }: MoveOut): Fix[] {
    if (!placements.every(({ source }) => isWithin(source, holder.source))) return [];
    const used = new Set<string>();
    const taken = { has: (name: string) => names.has(name) || used.has(name) };
    const beside = outermost(holder).source;
    const byElement = Map.groupBy(placements, ({ element }) => element);
    const changes = [...byElement].map(([element, all]): Change => {
        const name = freeName(`${element.name}-${into}`, taken);
        used.add(name);
        const place: NewPlace = { placeKind: into, name };
        return { kind: 'move-to-new-place', statements: all.map(({ source }) => source), beside, place };
    });
    return fixesAt(holder.source, { title, kind: 'suggestion', changes }, [], environment);
}

/** No container stands in another one. */
function outermost(holder: Place): Place {
    return holder.parent?.kind === 'container' ? holder.parent : holder;
}
