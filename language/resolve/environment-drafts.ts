import type * as ast from '../grammar/generated/ast.ts';
import { message } from '../messages/message.ts';
import { problem } from '../messages/problem.ts';
import type { FileSection } from '../syntax/source-file.ts';
import { propertySource } from '../syntax/source-of.ts';
import type { Logical } from './elements.ts';
import { emptyScope, inheritedScope, type ScopeDraft } from './environment-draft.ts';
import type { NoteBook } from './note-book.ts';
import { readMembers } from './read-environment.ts';
import { declaredBy, type Located } from './reading.ts';

/** The drafts of all environments; those that others are like come first. */
export class EnvironmentDrafts {
    readonly #drafts = new Map<unknown, ScopeDraft>();
    readonly #located: Map<unknown, Located<ast.Environment>>;
    readonly #logical: Logical;
    readonly #notes: NoteBook;
    /** Environments being put together: meeting one of them again is a circle. */
    readonly #open = new Set<unknown>();
    readonly #circular = new Set<unknown>();

    constructor(located: readonly Located<ast.Environment>[], logical: Logical, notes: NoteBook) {
        this.#located = new Map(located.map((each) => [each.node, each]));
        this.#logical = logical;
        this.#notes = notes;
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
        readMembers(root, 'environment', node, { ...this.#notes.readingOf(node), elements, teams, root, section });
        this.#open.delete(node);
        this.#drafts.set(node, root);
        return root;
    }

    baseOf(node: ast.Environment): Located<ast.Environment> | undefined {
        if (this.#circular.has(node)) return undefined;
        return this.#located.get(declaredBy(node.base, this.#notes)?.node);
    }

    get hasCircle(): boolean {
        return this.#circular.size > 0;
    }

    /** Puts another syntax in the place of an environment's; what is like it has to be forgotten too. */
    replace(old: ast.Environment, by: Located<ast.Environment>): void {
        this.forget(old);
        this.#located.delete(old);
        this.#located.set(by.node, by);
    }

    forget(node: ast.Environment): void {
        this.#drafts.delete(node);
        this.#notes.forget(node);
    }

    #usableBase(node: ast.Environment, section: FileSection): Located<ast.Environment> | undefined {
        const base = this.baseOf(node);
        if (!base || !this.#open.has(base.node)) return base;
        this.#circular.add(node);
        const text = message('structure.circular-like', { name: node.name, base: base.node.name });
        this.#notes.readingOf(node).problems.push(problem('structure', propertySource(node, 'base', section), text));
        return undefined;
    }
}
