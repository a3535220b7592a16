import { type Language, message, speak } from '../messages/message.ts';
import { titleOf } from '../model/element.ts';
import type { Stretch } from '../model/source.ts';
import { stretchOf } from '../model/source.ts';
import type { Project } from '../project/project.ts';
import { rulesById } from '../rules/all-rules.ts';
import type { Severity } from '../rules/rule.ts';
import { teamsIn } from './teams-in.ts';

/** A finding with everything by which a list of findings is grouped. */
export interface ListedFinding {
    readonly at: Stretch;
    readonly rule: string;
    readonly severity: Severity;
    readonly message: string;
    /** As readers call it: `Desired state management`; that of rules about rules is undefined. */
    readonly principle: string | undefined;
    /** Its title, with those that inherit it; empty for the model as a whole. */
    readonly environments: readonly string[];
    readonly team: string | undefined;
}

/** The findings of a project, as lists show them. */
export function listedFindings({ findings, model }: Project, language: Language): ListedFinding[] {
    const teamOf = teamsIn(model);
    return findings.map(({ at, rule, severity, message: text, environment, alsoIn }) => {
        const principle = rulesById.get(rule)?.principle;
        const team = teamOf(at);
        return {
            at: stretchOf(at),
            rule,
            severity,
            message: speak(text, language),
            principle: principle && capitalized(speak(message(`principle.${principle}`), language)),
            environments: [...(environment ? [environment] : []), ...alsoIn].map(titleOf),
            team: team && titleOf(team),
        };
    });
}

function capitalized(text: string): string {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
