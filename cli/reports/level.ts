import type { Diagnostic } from '../../language/index.ts';

/** From which severity on a finding makes the command fail. */
export type Level = Diagnostic['severity'] | 'never';

/** From the most serious. */
export const levels: readonly Level[] = ['error', 'warning', 'info', 'hint', 'never'];

export function reaches(severity: Diagnostic['severity'], level: Level): boolean {
    return level !== 'never' && levels.indexOf(severity) <= levels.indexOf(level);
}
