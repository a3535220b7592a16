import type { Environment } from '../model/environment.ts';
import type { EnvironmentRule, Severity } from './rule.ts';

/** How serious a rule's violation is in an environment; undefined where the rule does not speak. */
export function tierSeverity({ severity, reach }: EnvironmentRule, environment: Environment): Severity | undefined {
    if (reach === 'everywhere' || environment.isProductionLike) return severity;
    const isRehearsal = environment.tier === 'staging' || environment.tier === 'test';
    return isRehearsal ? weaker[severity] : undefined;
}

const weaker: Readonly<Record<Severity, Severity>> = { error: 'warning', warning: 'info', info: 'hint', hint: 'hint' };
