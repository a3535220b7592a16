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
            return environmentRules.flatMap((rule) => findingsIn(rule, context, register));
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
    const severity = levelInModel(rule, model);
    const open = Array.from(rule.check({ model })).filter(({ at }) => !register.accepts(rule.id, at, undefined));
    return severity ? open.map((violation) => findingOf(rule.id, violation, severity, undefined)) : [];
}

function findingsIn(rule: EnvironmentRule, context: EnvironmentContext, register: AcceptanceRegister): Finding[] {
    const { environment } = context;
    const severity = levelIn(rule, environment, context.model);
    if (!severity && !tierSeverity(rule, environment)) return [];
    const isOpen = ({ at }: Violation) => !register.accepts(rule.id, at, environment);
    const violations = [...rule.check(context)].filter(isOpen);
    if (!severity) return [];
    const { concept } = rule;
    if (!concept || concept.isUsedIn(context.model)) {
        return violations.map((violation) => findingOf(rule.id, violation, severity, environment));
    }
    if (violations.length === 0 || !environment.isProductionLike) return [];
    return [concept.absence(context, violations)]
        .filter(isOpen)
        .map((violation) =>
            findingOf(rule.id, violation, absenceLevelIn(rule, environment, context.model), environment),
        );
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
