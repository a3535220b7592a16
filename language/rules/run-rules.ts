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
import { absenceLevelIn, levelIn, levelInModel } from './levels.ts';
import { mostSpecific, type RuleViolations } from './most-specific.ts';
import { oneFindingPerCause } from './one-finding-per-cause.ts';
import type { EnvironmentContext, EnvironmentRule, Finding, Fix, ModelRule, Severity, Violation } from './rule.ts';
import { tierSeverity } from './tier-severity.ts';

/** The verdict of all rules on a model; `today` (`2027-06-30`) decides which acceptances have expired. */
export function runRules(model: Model, today: string): Finding[] {
    const register = acceptanceRegister(model, today);
    const modelRules = allRules.filter((rule) => rule.scope === 'model');
    const environmentRules = allRules.filter((rule) => rule.scope === 'environment');
    const findings = [
        ...modelRules.flatMap((rule) => findingsInModel(rule, model, register)),
        ...model.environments.flatMap((environment) => {
            const context = environmentContext(model, environment);
            const violations = environmentRules.flatMap((rule) => violationsIn(rule, context, register));
            return mostSpecific(violations).flatMap((found) => findingsIn(found, context, register));
        }),
    ];
    const forbidden = new Set(model.prohibitions.map(({ rule }) => rule));
    return [
        ...oneFindingPerCause(findings).map((finding) => withoutForbidden(inOwnFolder(finding), forbidden)),
        ...acceptanceProblems(model, register, today),
        ...checksProblems(model),
    ];
}

function findingsInModel(rule: ModelRule, model: Model, register: AcceptanceRegister): Finding[] {
    if (!levelInModel(rule, rule.severity, model) && !register.mentions(rule.id)) return [];
    const open = Array.from(rule.check({ model })).filter(({ at }) => !register.accepts(rule.id, at, undefined));
    return open.flatMap((violation) => {
        const severity = levelInModel(rule, violation.severity ?? rule.severity, model);
        return severity ? findingOf(rule.id, violation, severity, undefined) : [];
    });
}

/** What a rule finds where it speaks, or would speak if its findings were not accepted. */
function violationsIn(
    rule: EnvironmentRule,
    context: EnvironmentContext,
    register: AcceptanceRegister,
): RuleViolations<EnvironmentRule>[] {
    const { environment, model } = context;
    const speaks = levelIn(rule, rule.severity, environment, model);
    const mayBeAccepted = register.mentions(rule.id) && tierSeverity(rule.reach, rule.severity, environment);
    return speaks || mayBeAccepted ? [{ rule, violations: [...rule.check(context)] }] : [];
}

function findingsIn(
    { rule, violations }: RuleViolations<EnvironmentRule>,
    context: EnvironmentContext,
    register: AcceptanceRegister,
): Finding[] {
    const { environment, model } = context;
    const isOpen = ({ at }: Violation) => !register.accepts(rule.id, at, environment);
    const open = violations.filter(isOpen);
    if (!levelIn(rule, rule.severity, environment, model)) return [];
    const { concept } = rule;
    if (!concept || concept.isUsedIn(model)) {
        return open.flatMap((violation) => {
            const severity = levelIn(rule, violation.severity ?? rule.severity, environment, model);
            return severity ? findingOf(rule.id, violation, severity, environment) : [];
        });
    }
    if (open.length === 0 || !environment.isProductionLike) return [];
    return [concept.absence(context, open)]
        .filter(isOpen)
        .map((violation) => findingOf(rule.id, violation, absenceLevelIn(rule, environment, model), environment));
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
