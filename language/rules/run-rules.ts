import { message } from '../messages/message.ts';
import type { Environment } from '../model/environment.ts';
import type { Model } from '../model/model.ts';
import { acceptanceProblems } from './acceptance-problems.ts';
import { type AcceptanceRegister, acceptanceRegister } from './acceptance-register.ts';
import { allRules } from './all-rules.ts';
import type { RuleId } from './catalogue.ts';
import { environmentContext } from './environment-context.ts';
import { oneFindingPerCause } from './one-finding-per-cause.ts';
import type { EnvironmentContext, EnvironmentRule, Finding, Fix, ModelRule, Severity, Violation } from './rule.ts';
import { tierSeverity } from './tier-severity.ts';

/** The verdict of all rules on a model; `today` (`2027-06-30`) decides which acceptances have expired. */
export function runRules(model: Model, today: string): Finding[] {
    const register = acceptanceRegister(model.acceptances, today);
    const modelRules = allRules.filter((rule) => rule.scope === 'model');
    const environmentRules = allRules.filter((rule) => rule.scope === 'environment');
    const findings = [
        ...modelRules.flatMap((rule) => findingsInModel(rule, model, register)),
        ...model.environments.flatMap((environment) => {
            const context = environmentContext(model, environment);
            return environmentRules.flatMap((rule) => findingsIn(rule, context, register));
        }),
    ];
    return [...oneFindingPerCause(findings), ...acceptanceProblems(model.acceptances, register, today)];
}

function findingsInModel(rule: ModelRule, model: Model, register: AcceptanceRegister): Finding[] {
    return Array.from(rule.check({ model }))
        .filter(({ at }) => !register.accepts(rule.id, at, undefined))
        .map((violation) => findingOf(rule.id, violation, rule.severity, undefined));
}

function findingsIn(rule: EnvironmentRule, context: EnvironmentContext, register: AcceptanceRegister): Finding[] {
    const { environment } = context;
    const severity = tierSeverity(rule, environment);
    if (!severity) return [];
    const isOpen = ({ at }: Violation) => !register.accepts(rule.id, at, environment);
    const violations = [...rule.check(context)].filter(isOpen);
    const { concept } = rule;
    if (!concept || concept.isUsedIn(context.model)) {
        return violations.map((violation) => findingOf(rule.id, violation, severity, environment));
    }
    if (violations.length === 0 || !environment.isProductionLike) return [];
    return [concept.absence(context, violations)]
        .filter(isOpen)
        .map((violation) => findingOf(rule.id, violation, 'info', environment));
}

function findingOf(
    rule: RuleId,
    { at, declaration, message: text, related = [], fixes = [] }: Violation,
    severity: Severity,
    environment: Environment | undefined,
): Finding {
    const accept: Fix = {
        title: message('fix.accept', { rule }),
        kind: 'suggestion',
        changes: [{ kind: 'add-statement', into: declaration, statement: { kind: 'accept', rule, reason: '…' } }],
    };
    return { rule, severity, at, message: text, related, fixes: [...fixes, accept], environment };
}
