import { escapedLine } from '../markdown/escaped.ts';
import { table } from '../markdown/table.ts';
import { titleOf } from '../model/element.ts';
import { textOf } from '../model/value.ts';
import type { PageTopic } from './page-topic.ts';
import { titles } from './titles.ts';

/** Who owns what; below, what nobody owns, where anybody owns anything. */
export function teamsTable({ project, say }: PageTopic): string[] {
    const { teams, elements } = project.model;
    if (teams.length === 0) return [];
    const header = ['team', 'contact', 'owns'] as const;
    const rows = teams.map((team) => {
        const owned = elements.filter((each) => each.team === team);
        return [escapedLine(titleOf(team)), escapedLine(textOf(team.properties, 'contact') ?? '–'), titles(owned)];
    });
    const ownerless = elements.filter(({ team, kind }) => !team && kind !== 'actor' && kind !== 'external');
    const below = ownerless.length > 0 ? ['', say('page.ownerless', { names: titles(ownerless) })] : [];
    const columns = header.map((key) => say(`page.column.${key}`));
    return [...table(columns, rows), ...below];
}
