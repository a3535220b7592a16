import * as ast from '../grammar/generated/ast.ts';
import { message } from '../messages/message.ts';
import { problem } from '../messages/problem.ts';
import type { Environment } from '../model/environment.ts';
import type { FileSection } from '../syntax/source-file.ts';
import { propertySource } from '../syntax/source-of.ts';
import { type Logical, namedParts } from './elements.ts';
import { emptyScope, inheritedScope, type ScopeDraft } from './environment-draft.ts';
import { finishEnvironment, tierOf } from './finish-environment.ts';
import { readMembers } from './read-environment.ts';
import { declaredBy, type Located, type Reading } from './reading.ts';

export interface ResolvedEnvironments {
    readonly environments: readonly Environment[];
    readonly environmentBySyntax: ReadonlyMap<unknown, Environment>;
}

/** Every environment with what it inherits; in the order of the text. */
export function resolveEnvironments(
    sections: readonly FileSection[],
    logical: Logical,
    reading: Reading,
): ResolvedEnvironments {
    const located = sections.flatMap((section): Located<ast.Environment>[] => {
        const { declaration } = section.parsed;
        return ast.isEnvironment(declaration) ? [{ node: declaration, section }] : [];
    });
    const drafts = new Drafts(located, logical, reading);
    const assumed = located.some(({ node }) => isMarked(drafts.of(node))) ? undefined : lastStage(sections, reading);
    const finished = new Map<unknown, Environment>();
    const finish = ({ node, section }: Located<ast.Environment>): Environment => {
        const done = finished.get(node);
        if (done) return done;
        const baseSyntax = drafts.baseOf(node);
        const root = drafts.of(node);
        const environment = finishEnvironment(root, {
            named: namedParts(node, section),
            base: baseSyntax && finish(baseSyntax),
            likeSource: node.base && propertySource(node, 'base', section),
            isProductionLike: node === assumed || isProductionLike(node, root),
            elements: logical.elements,
        });
        finished.set(node, environment);
        return environment;
    };
    return { environments: located.map(finish), environmentBySyntax: finished };
}

/** A target that is only inherited says nothing about an environment that states a lower tier. */
function isProductionLike(node: ast.Environment, root: ScopeDraft): boolean {
    const tier = tierOf(root);
    if (tier === 'production') return true;
    const hasOwnTarget = node.members.some((member) => ast.isProperty(member) && member.key === 'target');
    return tier === undefined ? root.properties.has('target') : hasOwnTarget;
}

function isMarked({ properties }: ScopeDraft): boolean {
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

class Drafts {
    readonly #drafts = new Map<unknown, ScopeDraft>();
    readonly #located: ReadonlyMap<unknown, Located<ast.Environment>>;
    readonly #logical: Logical;
    readonly #reading: Reading;
    /** Environments being put together: meeting one of them again is a circle. */
    readonly #open = new Set<unknown>();

    constructor(located: readonly Located<ast.Environment>[], logical: Logical, reading: Reading) {
        this.#located = new Map(located.map((each) => [each.node, each]));
        this.#logical = logical;
        this.#reading = reading;
        for (const { node } of located) this.of(node);
    }

    of(node: ast.Environment): ScopeDraft {
        const done = this.#drafts.get(node);
        if (done) return done;
        const located = this.#located.get(node);
        if (!located) throw new Error(`The environment '${node.name}' is of no section.`);
        this.#open.add(node);
        const base = this.#usableBase(node, located.section);
        const root = base ? inheritedScope(this.of(base.node)) : emptyScope(undefined);
        const { section } = located;
        const { elementBySyntax: elements, teamBySyntax: teams } = this.#logical;
        readMembers(root, 'environment', node, { ...this.#reading, elements, teams, root, section });
        this.#open.delete(node);
        this.#drafts.set(node, root);
        return root;
    }

    baseOf(node: ast.Environment): Located<ast.Environment> | undefined {
        return this.#circular.has(node) ? undefined : this.#located.get(declaredBy(node.base, this.#reading)?.node);
    }

    readonly #circular = new Set<unknown>();

    #usableBase(node: ast.Environment, section: FileSection): Located<ast.Environment> | undefined {
        const base = this.baseOf(node);
        if (!base || !this.#open.has(base.node)) return base;
        this.#circular.add(node);
        const text = message('structure.circular-like', { name: node.name, base: base.node.name });
        this.#reading.problems.push(problem('structure', propertySource(node, 'base', section), text));
        return undefined;
    }
}
