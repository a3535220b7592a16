import { entriesOf } from '../analysis/flows.ts';
import { escapedLine } from '../markdown/escaped.ts';
import { table } from '../markdown/table.ts';
import { titleOf } from '../model/element.ts';
import type { EnvironmentTopic } from './page-topic.ts';
import { placeTitle } from './place-title.ts';
import { titles } from './titles.ts';

/** Where people and other systems enter, and what distributes their requests. */
export function entriesTable({ environment, say }: EnvironmentTopic): string[] {
    const entries = entriesOf(environment);
    const header = ['balancer', 'kind', 'technology', 'serves', 'where'] as const;
    const rows = environment.balancers.map(({ name, title, form, technology, targets, place }) => {
        const shown = escapedLine(titleOf({ name, title }));
        return [shown, say(`diagram.kind.${form}`), technology ?? '–', titles(targets), placeTitle(place)];
    });
    const enteredAt = entries.length > 0 ? [say('page.entered-at', { names: titles(entries) })] : [];
    if (rows.length === 0) return enteredAt;
    const columns = header.map((key) => say(`page.column.${key}`));
    return [...enteredAt, ...(enteredAt.length > 0 ? [''] : []), ...table(columns, rows)];
}
