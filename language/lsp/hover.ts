import type { Hover } from 'vscode-languageserver-types';
import * as ast from '../grammar/generated/ast.ts';
import { type Language, type Message, speak } from '../messages/message.ts';
import type { Environment, Placement } from '../model/environment.ts';
import type { Project } from '../project/project.ts';
import { environmentOf } from '../references/link.ts';
import { describeDeclaration } from './hover/describe-declaration.ts';
import { describeFindings } from './hover/describe-findings.ts';
import { describePlacement } from './hover/describe-placement.ts';
import { describeWord } from './hover/describe-word.ts';
import { type Description, markdown } from './hover/markdown.ts';
import { countOrigin } from './hover/origins.ts';
import { rangeIn } from './positions.ts';
import { type SyntaxAt, syntaxAt } from './syntax-at.ts';

/** What is known about the word at the cursor. */
export function hover(project: Project, uri: string, offset: number, language: Language): Hover | undefined {
    const at = syntaxAt(project, uri, offset);
    const value = at && (nameText(at, project, language) ?? wordText(at, project, language));
    const rules = describeFindings(project, uri, offset).map((fact) => `- ${speak(fact, language)}`);
    if (!at || (!value && rules.length === 0)) return undefined;
    const { file, section, word } = at;
    const parts = [...(value ? [value] : []), ...(rules.length > 0 ? [rules.join('\n')] : [])];
    const range = rangeIn(file, { start: section.start + word.start, end: section.start + word.end });
    return { contents: { kind: 'markdown', value: parts.join('\n\n---\n\n') }, range };
}

function nameText(at: SyntaxAt, project: Project, language: Language): string | undefined {
    const description = descriptionAt(at, project);
    return description && markdown(description, language);
}

/** What is known about the thing that a name names, with what holds where the name stands. */
export function descriptionAt(at: SyntaxAt, project: Project): Description | undefined {
    if (!at.name) return undefined;
    const { declared } = at.name;
    const environment = environmentAround(at, project);
    const description = describeDeclaration(declared, environment, project);
    if (!description) return undefined;
    const placement = placementAt(at, environment);
    const here = placement && environment ? placementFacts(at, placement, environment, project) : [];
    const facts = here.length > 0 ? [...here, ...elsewhere(description.facts, environment)] : description.facts;
    return { ...description, facts };
}

/** What was said about this environment is not said twice. */
function elsewhere(facts: readonly Message[], environment: Environment | undefined): readonly Message[] {
    return facts.filter(
        ({ key, values }) => key !== 'hover.runs-in' || values.environment !== `\`${environment?.name}\``,
    );
}

function wordText(at: SyntaxAt, project: Project, language: Language): string | undefined {
    const environment = environmentAround(at, project);
    const placement = at.word.kind === 'count' ? placementAt(at, environment) : undefined;
    const facts = placement && environment ? placementFacts(at, placement, environment, project) : describeWord(at);
    return facts.length > 0 ? facts.map((fact) => speak(fact, language)).join('\n\n') : undefined;
}

function placementFacts(
    { node, section }: SyntaxAt,
    placement: Placement,
    environment: Environment,
    project: Project,
): readonly Message[] {
    const facts = describePlacement(placement, environment, project);
    return ast.isRun(node) ? [...facts, ...countOrigin(node, section, project)] : facts;
}

function environmentAround({ section }: SyntaxAt, { names, resolved }: Project): Environment | undefined {
    return resolved.bySyntax.environmentBySyntax.get(environmentOf(section, names));
}

function placementAt({ node, section }: SyntaxAt, environment: Environment | undefined): Placement | undefined {
    if (!ast.isRun(node)) return undefined;
    const start = node.$cstNode?.offset;
    return environment?.placements.find(({ source }) => source.section === section && source.start === start);
}
