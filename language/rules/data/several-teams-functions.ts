import type { Element } from '../../model/element.ts';

/** Functions that different teams own: each team's may be pieces of one service, but not all of them together. */
export function isSeveralTeamsFunctions(elements: readonly Element[]): boolean {
    const teams = new Set(elements.map(({ team }) => team));
    return teams.size > 1 && !teams.has(undefined) && elements.every(({ kind }) => kind === 'function');
}
