import type { Change } from '../changes/change.ts';
import { message } from '../messages/message.ts';
import type { Environment } from '../model/environment.ts';
import type { Model } from '../model/model.ts';
import { acceptanceProblems } from './acceptance-problems.ts';
import { type AcceptanceRegister, acceptanceRegister } from './acceptance-register.ts';
import { allRules } from './all-rules.ts';
import type { RuleId } from './catalogue.ts';
import { checksProblems } from './checks-problems.ts';
import { environmentContext } from './environment-context.ts';
import { blockForAcceptance, inOwnFolder } from './in-own-folder.ts';
import type { LevelPolicy, LevelPreferences } from './level-policy.ts';
import { absenceLevelIn, levelIn, levelInModel } from './levels.ts';
import { mostSpecific, type RuleViolations } from './most-specific.ts';
import { oneFindingPerCause } from './one-finding-per-cause.ts';
import type { EnvironmentContext, EnvironmentRule, Finding, Fix, ModelRule, Severity, Violation } from './rule.ts';
import { tierSeverity } from './tier-severity.ts';

export interface RuleOptions {
    /** As `2027-06-30`: acceptances expire. */
    readonly today: string;
    readonly preferences: LevelPreferences;
}

/** The verdict of all rules on a model. */
export function runRules(model: Model, { today, preferences }: RuleOptions): Finding[] {
    const policy: LevelPolicy = { settings: model.levels, preferences };
    const register = acceptanceRegister(model, today);
    const modelRules = allRules.filter((rule) => rule.scope === 'model');
    const environmentRules = allRules.filter((rule) => rule.scope === 'environment');
    const findings = [
        ...modelRules.flatMap((rule) => findingsInModel(rule, model, register, policy)),
        ...model.environments.flatMap((environment) => {
            const context = environmentContext(model, environment);
            const speaks = (rule: EnvironmentRule) => levelIn(rule, rule.severity, environment, policy) !== undefined;
            const [speaking, silent] = [
                environmentRules.filter(speaks),
                environmentRules.filter((each) => !speaks(each)),
            ];
            for (const rule of silent) noteAccepted(rule, context, register);
            const violations = speaking.map((rule) => ({ rule, violations: [...rule.check(context)] }));
            return mostSpecific(violations).flatMap((found) => findingsIn(found, context, register, policy));
        }),
    ];
    const forbidden = new Set(model.prohibitions.map(({ rule }) => rule));
    return [
        ...oneFindingPerCause(findings).map((finding) => withoutForbidden(inOwnFolder(finding), forbidden)),
        ...acceptanceProblems(model, register, today),
        ...checksProblems(model),
    ];
}

function findingsInModel(rule: ModelRule, model: Model, register: AcceptanceRegister, policy: LevelPolicy): Finding[] {
    if (!levelInModel(rule, rule.severity, policy) && !register.mentions(rule.id)) return [];
    const open = Array.from(rule.check({ model })).filter(({ at }) => !register.accepts(rule.id, at, undefined));
    return open.flatMap((violation) => {
        const severity = levelInModel(rule, violation.severity ?? rule.severity, policy);
        return severity ? findingOf(rule.id, violation, severity, undefined) : [];
    });
}

/** What a rule finds that was switched off is not reported, but an acceptance of it is not superfluous. */
function noteAccepted(rule: EnvironmentRule, context: EnvironmentContext, register: AcceptanceRegister): void {
    const { environment } = context;
    if (!register.mentions(rule.id) || !tierSeverity(rule.reach, rule.severity, environment)) return;
    for (const { at } of rule.check(context)) register.accepts(rule.id, at, environment);
}

function findingsIn(
    { rule, violations }: RuleViolations<EnvironmentRule>,
    context: EnvironmentContext,
    register: AcceptanceRegister,
    policy: LevelPolicy,
): Finding[] {
    const { environment, model } = context;
    const isOpen = ({ at }: Violation) => !register.accepts(rule.id, at, environment);
    const open = violations.filter(isOpen);
    const { concept } = rule;
    if (!concept || concept.isUsedIn(model)) {
        return open.flatMap((violation) => {
            const severity = levelIn(rule, violation.severity ?? rule.severity, environment, policy);
            return severity ? findingOf(rule.id, violation, severity, environment) : [];
        });
    }
    if (open.length === 0 || !environment.isProductionLike) return [];
    return [concept.absence(context, open)]
        .filter(isOpen)
        .map((violation) => findingOf(rule.id, violation, absenceLevelIn(rule, environment, policy), environment));
}

function findingOf(
    rule: RuleId,
    violation: Violation,
    severity: Severity,
    environment: Environment | undefined,
): Finding {
    const { at, message: text, related = [], fixes = [] } = violation;
    const into = blockForAcceptance(violation, environment);
    const accept: Fix = {
        title: message('fix.accept', { rule }),
        kind: 'suggestion',
        changes: [{ kind: 'add-statement', into, statement: { kind: 'accept', rule, reason: '…' } }],
    };
    return { rule, severity, at, message: text, related, fixes: [...fixes, accept], environment };
}

/** What must not be accepted is not offered for acceptance. */
function withoutForbidden(finding: Finding, forbidden: ReadonlySet<string>): Finding {
    if (!forbidden.has(finding.rule)) return finding;
    return { ...finding, fixes: finding.fixes.filter(({ changes }) => !changes.some(isAcceptance)) };
}

function isAcceptance(change: Change): boolean {
    return change.kind === 'add-statement' && change.statement.kind === 'accept';
}
