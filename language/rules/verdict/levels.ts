import type { Environment } from '../../model/environment.ts';
import type { Level } from '../../model/level.ts';
import type { LevelSetting } from '../../model/model.ts';
import type { EnvironmentRule, ModelRule, Rule, Severity } from '../rule.ts';
import { isInOneFolder } from './in-own-folder.ts';
import type { LevelPolicy } from './level-policy.ts';
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
    policy: LevelPolicy,
): Severity | undefined {
    const chosen = chosenLevel(policy, rule, environment);
    if (!chosen) return rule.isOnRequest ? undefined : tierSeverity(rule.reach, severity, environment);
    if (chosen.level === 'off') return undefined;
    return chosen.isForNamed ? chosen.level : tierSeverity(rule.reach, chosen.level, environment);
}

/** The level of the one finding about a concept that nobody uses: information, unless a level is set. */
export function absenceLevelIn(rule: EnvironmentRule, environment: Environment, policy: LevelPolicy): Severity {
    const isChosen = chosenLevel(policy, rule, environment) !== undefined;
    return (isChosen && levelIn(rule, rule.severity, environment, policy)) || 'info';
}

/** A rule about the model as a whole stands in no environment, so settings for some of them do not reach it. */
export function levelInModel(rule: ModelRule, severity: Severity, policy: LevelPolicy): Severity | undefined {
    const chosen = chosenLevel(policy, rule, undefined);
    if (!chosen) return rule.isOnRequest ? undefined : severity;
    return chosen.level === 'off' ? undefined : chosen.level;
}

interface ChosenLevel {
    readonly level: Level;
    /** Whether it is set for this environment by name. */
    readonly isForNamed: boolean;
}

/** What is set for a rule wins over what is set for its principle, and the model over what its reader prefers. */
function chosenLevel(
    { settings, preferences }: LevelPolicy,
    { id, principle }: Rule,
    environment: Environment | undefined,
): ChosenLevel | undefined {
    const setting = lastSetting(settings, id, environment) ?? lastSetting(settings, principle, environment);
    if (setting) return { level: setting.level, isForNamed: setting.environments.length > 0 };
    const named = environment && preferences.environments[environment.name];
    const here = named?.[id] ?? named?.[principle];
    if (here) return { level: here, isForNamed: true };
    const everywhere = preferences.everywhere[id] ?? preferences.everywhere[principle];
    return everywhere && { level: everywhere, isForNamed: false };
}

/** A later setting wins, and what a project says itself wins over what it imports. */
function lastSetting(
    settings: readonly LevelSetting[],
    subject: string,
    environment: Environment | undefined,
): LevelSetting | undefined {
    const fitting = settings.filter(({ rule, environments }) => {
        return rule === subject && (environments.length === 0 || environments.some((each) => each === environment));
    });
    const own = environment && fitting.findLast(({ ruleSource }) => isInOneFolder(ruleSource, environment.source));
    return own ?? fitting.at(-1);
}
