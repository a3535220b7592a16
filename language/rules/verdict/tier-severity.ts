import type { Environment } from '../../model/environment.ts';
import type { Reach, Severity } from '../rule.ts';

/** How serious something is in an environment; undefined where a rule with this reach does not speak. */
export function tierSeverity(reach: Reach, severity: Severity, environment: Environment): Severity | undefined {
    if (reach === 'everywhere' || environment.isProductionLike) return severity;
    const isRehearsal = environment.tier === 'staging' || environment.tier === 'test';
    return isRehearsal ? weaker[severity] : undefined;
}

const weaker: Readonly<Record<Severity, Severity>> = { error: 'warning', warning: 'info', info: 'hint', hint: 'hint' };
