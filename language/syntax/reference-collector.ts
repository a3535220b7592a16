import { type AstNode, type CstNode, DefaultLinker, type MultiReference, type Reference } from 'langium';

/** A name that stands for something declared elsewhere; what it means is decided in `references/`. */
export interface NameReference extends Reference {
    readonly container: AstNode;
    readonly property: string;
    readonly $refNode: CstNode;
}

/** Gathers references while the parser reads, so that no walk over the tree is needed to find them. */
export class ReferenceCollector extends DefaultLinker {
    #collected: NameReference[] = [];

    /** The references built since the last call. */
    take(): readonly NameReference[] {
        const collected = this.#collected;
        this.#collected = [];
        return collected;
    }

    override buildReference(
        container: AstNode,
        property: string,
        $refNode: CstNode | undefined,
        $refText: string,
    ): Reference {
        if (!$refNode) throw new Error(`The reference '${$refText}' has no place in the text.`);
        const reference: NameReference = { container, property, $refNode, $refText, ref: undefined };
        this.#collected.push(reference);
        return reference;
    }

    override buildMultiReference(): MultiReference {
        throw new Error('The grammar has no references with several targets.');
    }
}
