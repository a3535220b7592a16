import type { Change } from '../../changes/change.ts';
import { message } from '../../messages/message.ts';
import type { Acceptance } from '../../model/acceptance.ts';
import type { Environment } from '../../model/environment.ts';
import type { Model } from '../../model/model.ts';
import { allRules } from '../all-rules.ts';
import type { RuleId } from '../catalogue.ts';
import type {
    EnvironmentContext,
    EnvironmentRule,
    Finding,
    Fix,
    ModelRule,
    Rule,
    Severity,
    Verdict,
    Violation,
} from '../rule.ts';
import { acceptanceProblems } from './acceptance-problems.ts';
import { type AcceptanceRegister, acceptanceRegister } from './acceptance-register.ts';
import { checksProblems } from './checks-problems.ts';
import { environmentContext } from './environment-context.ts';
import { blockForAcceptance, inOwnFolder } from './in-own-folder.ts';
import type { LevelPolicy, LevelPreferences } from './level-policy.ts';
import { absenceLevelIn, levelIn, levelInModel } from './levels.ts';
import { mostSpecific, type RuleViolations } from './most-specific.ts';
import { oneFindingPerCause } from './one-finding-per-cause.ts';
import { observed, RuleMemory } from './rule-memory.ts';
import { tierSeverity } from './tier-severity.ts';

export interface RuleOptions {
    /** As `2027-06-30`: acceptances expire. */
    readonly today: string;
    readonly preferences: LevelPreferences;
    /** The name of the environment that alone is of interest; what stands in none is reported all the same. */
    readonly environment?: string | undefined;
}

/** What all rules say about a model; `memory` holds what they found the last time. */
export function runRules(model: Model, options: RuleOptions, memory = new RuleMemory()): Verdict {
    const { today, preferences } = options;
    const seen = observed(model);
    const policy: LevelPolicy = { settings: model.levels, preferences };
    const register = acceptanceRegister(model, today);
    const modelRules = allRules.filter((rule) => rule.scope === 'model');
    const environmentRules = allRules.filter((rule) => rule.scope === 'environment');
    const judged = [
        ...modelRules.flatMap((rule) => judgedInModel(rule, seen, register, policy, memory)),
        ...model.environments.flatMap((environment) => {
            const context = environmentContext(seen, environment);
            const speaks = (rule: EnvironmentRule) => levelIn(rule, rule.severity, environment, policy) !== undefined;
            const [speaking, silent] = [
                environmentRules.filter(speaks),
                environmentRules.filter((each) => !speaks(each)),
            ];
            for (const rule of silent) noteAccepted(rule, context, register);
            const violations = speaking.map((rule) => ({
                rule,
                violations: memory.violationsOf(rule, environment, () => rule.check(context)),
            }));
            return mostSpecific(violations).flatMap((found) => judgedIn(found, context, register, policy));
        }),
    ];
    const byAcceptance = Map.groupBy(judged.filter(isOfInterest(options)), ({ acceptance }) => acceptance);
    const open = foundOnce(byAcceptance.get(undefined) ?? []);
    const forbidden = new Set(model.prohibitions.map(({ rule }) => rule));
    const findings = [
        ...open.map((finding) => withoutForbidden(finding, forbidden)),
        ...acceptanceProblems(model, register, today),
        ...checksProblems(model),
    ];
    const accepted = [...byAcceptance].flatMap(([acceptance, group]) => {
        return acceptance ? foundOnce(group).map((finding) => ({ finding, acceptance })) : [];
    });
    return { findings, accepted };
}

function isOfInterest({ environment }: RuleOptions) {
    return ({ finding }: Judged) => {
        return environment === undefined || !finding.environment || finding.environment.name === environment;
    };
}

function foundOnce(judged: readonly Judged[]): Finding[] {
    return oneFindingPerCause(judged.map(({ finding }) => finding)).map(inOwnFolder);
}

/** What is found, with its acceptance where it is accepted. */
interface Judged {
    readonly finding: Finding;
    readonly acceptance: Acceptance | undefined;
}

function judgedInModel(
    rule: ModelRule,
    model: Model,
    register: AcceptanceRegister,
    policy: LevelPolicy,
    memory: RuleMemory,
): Judged[] {
    if (!levelInModel(rule, rule.severity, policy) && !register.mentions(rule.id)) return [];
    return memory
        .violationsOf(rule, undefined, () => rule.check({ model }))
        .flatMap((violation) => {
            const acceptance = acceptanceOf(violation, rule, register, undefined);
            const severity = levelInModel(rule, violation.severity ?? rule.severity, policy);
            return severity ? { finding: findingOf(rule.id, violation, severity, undefined), acceptance } : [];
        });
}

/** What a rule finds that was switched off is not reported, but an acceptance of it is not superfluous. */
function noteAccepted(rule: EnvironmentRule, context: EnvironmentContext, register: AcceptanceRegister): void {
    const { environment } = context;
    if (!register.mentions(rule.id) || !tierSeverity(rule.reach, rule.severity, environment)) return;
    for (const violation of rule.check(context)) acceptanceOf(violation, rule, register, environment);
}

/** Whoever accepts a cause accepts what follows from it elsewhere; what a template says is accepted where it is used. */
function acceptanceOf(
    { at, cause = at, declaration }: Violation,
    { id }: Rule,
    register: AcceptanceRegister,
    environment: Environment | undefined,
): Acceptance | undefined {
    for (const place of [at, cause, declaration]) {
        const acceptance = register.acceptanceOf(id, place, environment);
        if (acceptance) return acceptance;
    }
    return undefined;
}

function judgedIn(
    { rule, violations }: RuleViolations<EnvironmentRule>,
    context: EnvironmentContext,
    register: AcceptanceRegister,
    policy: LevelPolicy,
): Judged[] {
    const { environment, model } = context;
    const { concept } = rule;
    const judge = (violation: Violation, severity: Severity | undefined): Judged[] => {
        const acceptance = acceptanceOf(violation, rule, register, environment);
        return severity ? [{ finding: findingOf(rule.id, violation, severity, environment), acceptance }] : [];
    };
    const each = violations.flatMap((violation) => {
        return judge(violation, levelIn(rule, violation.severity ?? rule.severity, environment, policy));
    });
    if (!concept || concept.isUsedIn(model)) return each;
    const openPlaces = new Set(each.flatMap(({ finding, acceptance }) => (acceptance ? [] : finding.at)));
    const open = violations.filter(({ at }) => openPlaces.has(at));
    if (open.length === 0 || !environment.isProductionLike) return [];
    return judge(concept.absence(context, open), absenceLevelIn(rule, environment, policy));
}

function findingOf(
    rule: RuleId,
    violation: Violation,
    severity: Severity,
    environment: Environment | undefined,
): Finding {
    const { at, cause, declaration, inherited, message: text, related = [], fixes = [] } = violation;
    const into = blockForAcceptance(violation, environment);
    const accept: Fix = {
        title: message('fix.accept', { rule }),
        kind: 'suggestion',
        changes: [{ kind: 'add-statement', into, statement: { kind: 'accept', rule, reason: '…' } }],
    };
    return {
        rule,
        severity,
        at,
        cause,
        message: text,
        related,
        fixes: [...fixes, accept],
        environment,
        alsoIn: [],
        concerns: [{ at, declaration, inherited, environment }],
    };
}

/** What must not be accepted is not offered for acceptance. */
function withoutForbidden(finding: Finding, forbidden: ReadonlySet<string>): Finding {
    if (!forbidden.has(finding.rule)) return finding;
    return { ...finding, fixes: finding.fixes.filter(({ changes }) => !changes.some(isAcceptance)) };
}

function isAcceptance(change: Change): boolean {
    return change.kind === 'add-statement' && change.statement.kind === 'accept';
}
