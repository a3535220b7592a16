import type { Message } from '../messages/message.ts';
import type { Environment } from '../model/environment.ts';
import type { Model } from '../model/model.ts';
import { rulesById } from '../rules/all-rules.ts';
import { isDeploymentPrinciple, type Principle, principles } from '../rules/principles.ts';
import type { AcceptedFinding, Finding, Severity, Verdict } from '../rules/rule.ts';
import { bySeverity } from '../rules/verdict/by-severity.ts';
import { statedFacts } from './stated-facts.ts';

/**
 * `broken`: an error; `at risk`: a warning; `advice`: nothing worse than information; `kept`: the model speaks of it and
 * nothing is found; `unknown`: the model says nothing about it; `not checked`: no rule speaks in such an environment.
 */
export type Stand = 'broken' | 'at risk' | 'advice' | 'kept' | 'unknown' | 'not checked';

/** Told apart without colours. */
export const standSigns: Readonly<Record<Stand, string>> = {
    broken: '✖',
    'at risk': '▲',
    advice: '○',
    kept: '✔',
    unknown: '?',
    'not checked': '–',
};

/** How an environment stands on a principle. */
export interface PrincipleStanding {
    readonly principle: Principle;
    readonly stand: Stand;
    /** The most serious first. */
    readonly findings: readonly Finding[];
    readonly accepted: readonly AcceptedFinding[];
    /** What the model says about it. */
    readonly facts: readonly Message[];
}

export interface Standing {
    readonly environment: Environment;
    /** In the order of the catalogue. */
    readonly principles: readonly PrincipleStanding[];
}

/** How an environment stands on every principle, with what it inherits. */
export function standing(environment: Environment, model: Model, { findings, accepted }: Verdict): Standing {
    const isHere = (finding: Finding) => finding.environment === environment || finding.alsoIn.includes(environment);
    return {
        environment,
        principles: principles.map((principle) => {
            const isAbout = ({ rule }: Finding) => rulesById.get(rule)?.principle === principle;
            const open = findings.filter((finding) => isHere(finding) && isAbout(finding)).sort(bySeverity);
            const lived = accepted.filter(({ finding }) => isHere(finding) && isAbout(finding));
            const facts = isDeploymentPrinciple(principle) ? statedFacts(principle, environment, model) : [];
            const stand = standOf(open, facts.length > 0 || !isDeploymentPrinciple(principle), environment);
            return { principle, stand, findings: open, accepted: lived, facts };
        }),
    };
}

function standOf([worst]: readonly Finding[], isSpokenOf: boolean, { tier, isProductionLike }: Environment): Stand {
    if (worst) return stands[worst.severity];
    const isChecked = isProductionLike || tier === 'staging' || tier === 'test';
    if (!isChecked) return 'not checked';
    return isSpokenOf ? 'kept' : 'unknown';
}

const stands: Readonly<Record<Severity, Stand>> = {
    error: 'broken',
    warning: 'at risk',
    info: 'advice',
    hint: 'advice',
};
