import type { Environment } from '../model/environment.ts';
import type { LevelSetting, Model } from '../model/model.ts';
import { isInOneFolder } from './in-own-folder.ts';
import type { EnvironmentRule, ModelRule, Rule, Severity } from './rule.ts';
import { tierSeverity } from './tier-severity.ts';

/**
 * How serious a violation of this severity is in an environment; undefined where its rule does not speak. A level that
 * is set for named environments holds there as it is; one that is set for all takes the place of the rule's own, so that
 * tiers weaken it as usual.
 */
export function levelIn(
    rule: EnvironmentRule,
    severity: Severity,
    environment: Environment,
    { levels }: Model,
): Severity | undefined {
    const setting = lastSetting(levels, rule, environment);
    if (!setting) return rule.isOnRequest ? undefined : tierSeverity(rule.reach, severity, environment);
    if (setting.level === 'off') return undefined;
    const isNamed = setting.environments.length > 0;
    return isNamed ? setting.level : tierSeverity(rule.reach, setting.level, environment);
}

/** The level of the one finding about a concept that nobody uses: information, unless a level is set. */
export function absenceLevelIn(rule: EnvironmentRule, environment: Environment, model: Model): Severity {
    const isSet = lastSetting(model.levels, rule, environment) !== undefined;
    return (isSet && levelIn(rule, rule.severity, environment, model)) || 'info';
}

/** A rule about the model as a whole stands in no environment, so settings for some of them do not reach it. */
export function levelInModel(rule: ModelRule, severity: Severity, { levels }: Model): Severity | undefined {
    const setting = lastSetting(levels, rule, undefined);
    if (!setting) return rule.isOnRequest ? undefined : severity;
    return setting.level === 'off' ? undefined : setting.level;
}

/** What is set for a rule wins over what is set for its principle, and what a project says itself over what it imports. */
function lastSetting(
    levels: readonly LevelSetting[],
    { id, principle }: Rule,
    environment: Environment | undefined,
): LevelSetting | undefined {
    return lastSettingFor(levels, id, environment) ?? lastSettingFor(levels, principle, environment);
}

function lastSettingFor(
    levels: readonly LevelSetting[],
    subject: string,
    environment: Environment | undefined,
): LevelSetting | undefined {
    const fitting = levels.filter(({ rule, environments }) => {
        return rule === subject && (environments.length === 0 || environments.some((each) => each === environment));
    });
    const own = environment && fitting.findLast(({ ruleSource }) => isInOneFolder(ruleSource, environment.source));
    return own ?? fitting.at(-1);
}
