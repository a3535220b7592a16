import type { Environment } from '../model/environment.ts';
import type { LevelSetting, Model } from '../model/model.ts';
import { isInOneFolder } from './in-own-folder.ts';
import type { EnvironmentRule, ModelRule, Severity } from './rule.ts';
import { tierSeverity } from './tier-severity.ts';

/**
 * How serious a rule's violation is in an environment; undefined where the rule does not speak. A level that is set for
 * named environments holds there as it is; one that is set for all takes the place of the rule's own, so that tiers
 * weaken it as usual.
 */
export function levelIn(rule: EnvironmentRule, environment: Environment, { levels }: Model): Severity | undefined {
    const setting = lastSetting(levels, rule.id, environment);
    if (!setting) return tierSeverity(rule, environment);
    if (setting.level === 'off') return undefined;
    const isNamed = setting.environments.length > 0;
    return isNamed ? setting.level : tierSeverity({ ...rule, severity: setting.level }, environment);
}

/** The level of the one finding about a concept that nobody uses: information, unless a level is set. */
export function absenceLevelIn(rule: EnvironmentRule, environment: Environment, model: Model): Severity {
    const isSet = lastSetting(model.levels, rule.id, environment) !== undefined;
    return (isSet && levelIn(rule, environment, model)) || 'info';
}

/** A rule about the model as a whole stands in no environment, so settings for some of them do not reach it. */
export function levelInModel({ id, severity }: ModelRule, { levels }: Model): Severity | undefined {
    const setting = lastSetting(levels, id, undefined);
    if (!setting) return severity;
    return setting.level === 'off' ? undefined : setting.level;
}

/** What a project says itself wins over what it imports. */
function lastSetting(
    levels: readonly LevelSetting[],
    rule: string,
    environment: Environment | undefined,
): LevelSetting | undefined {
    const fitting = levels.filter(({ rule: id, environments }) => {
        return id === rule && (environments.length === 0 || environments.some((each) => each === environment));
    });
    const own = environment && fitting.findLast(({ ruleSource }) => isInOneFolder(ruleSource, environment.source));
    return own ?? fitting.at(-1);
}
