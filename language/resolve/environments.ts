import * as ast from '../grammar/generated/ast.ts';
import { message } from '../messages/message.ts';
import { problem } from '../messages/problem.ts';
import type { Environment } from '../model/environment.ts';
import type { FileSection } from '../syntax/source-file.ts';
import { propertySource } from '../syntax/source-of.ts';
import { type Logical, namedParts } from './elements.ts';
import type { ScopeDraft } from './environment-draft.ts';
import { EnvironmentDrafts } from './environment-drafts.ts';
import { finishEnvironment, tierOf } from './finish-environment.ts';
import type { NoteBook } from './note-book.ts';
import { declaredBy, type Located, type Reading } from './reading.ts';

export interface ResolvedEnvironments {
    readonly environments: readonly Environment[];
    readonly environmentBySyntax: ReadonlyMap<unknown, Environment>;
    /** For reading a part again. */
    readonly state: EnvironmentsState;
}

export interface EnvironmentsState {
    /** In the order of the text. */
    readonly located: Located<ast.Environment>[];
    readonly drafts: EnvironmentDrafts;
    readonly bySyntax: Map<unknown, Environment>;
    /** The environment that is taken for production because none says what it is for. */
    readonly assumed: unknown;
    /** Whether some environment says what it is for. */
    readonly isAnyMarked: boolean;
    readonly logical: Logical;
}

/** Every environment with what it inherits; in the order of the text. */
export function resolveEnvironments(
    sections: readonly FileSection[],
    logical: Logical,
    notes: NoteBook,
): ResolvedEnvironments {
    const located = sections.flatMap((section): Located<ast.Environment>[] => {
        const { declaration } = section.parsed;
        return ast.isEnvironment(declaration) ? [{ node: declaration, section }] : [];
    });
    const drafts = new EnvironmentDrafts(located, logical, notes);
    const isAnyMarked = located.some(({ node }) => isMarked(drafts.of(node)));
    const assumed = isAnyMarked ? undefined : lastStage(sections, notes.readingOf('assumed'));
    const state: EnvironmentsState = { located, drafts, bySyntax: new Map(), assumed, isAnyMarked, logical };
    return resolvedEnvironments(state);
}

export function resolvedEnvironments(state: EnvironmentsState): ResolvedEnvironments {
    const environments = state.located.map((each) => environmentOf(each, state));
    return { environments, environmentBySyntax: state.bySyntax, state };
}

export function environmentOf(located: Located<ast.Environment>, state: EnvironmentsState): Environment {
    const known = state.bySyntax.get(located.node);
    if (known) return known;
    const environment = readEnvironment(located, state);
    state.bySyntax.set(located.node, environment);
    return environment;
}

function readEnvironment({ node, section }: Located<ast.Environment>, state: EnvironmentsState): Environment {
    const base = state.drafts.baseOf(node);
    const root = state.drafts.of(node);
    return finishEnvironment(root, {
        named: namedParts(node, section),
        base: base && environmentOf(base, state),
        likeSource: node.base && propertySource(node, 'base', section),
        isProductionLike: node === state.assumed || isProductionLike(node, root),
        elements: state.logical.elements,
    });
}

/** A target that is only inherited says nothing about an environment that states a lower tier. */
function isProductionLike(node: ast.Environment, root: ScopeDraft): boolean {
    const tier = tierOf(root);
    if (tier === 'production') return true;
    const hasOwnTarget = node.members.some((member) => ast.isProperty(member) && member.key === 'target');
    return tier === undefined ? root.properties.has('target') : hasOwnTarget;
}

export function isMarked({ properties }: ScopeDraft): boolean {
    return properties.has('tier') || properties.has('target');
}

/** Where no environment says what it is for, the last one that a pipeline reaches is taken for production. */
function lastStage(sections: readonly FileSection[], reading: Reading): unknown {
    for (const section of sections) {
        const { declaration } = section.parsed;
        const stage = ast.isPipeline(declaration) ? declaration.stages.at(-1) : undefined;
        const declared = stage && declaredBy(stage.environment, reading);
        if (!stage || !declared) continue;
        const text = message('assumption.production-like', { environment: declared.name });
        reading.problems.push(
            problem('assumption', propertySource(stage, 'environment', section), text, { severity: 'hint' }),
        );
        return declared.node;
    }
    return undefined;
}
