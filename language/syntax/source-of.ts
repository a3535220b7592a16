import { type AstNode, AstUtils, type CstNode, GrammarAST } from 'langium';
import type { SectionPosition, Source } from '../model/source.ts';

/**
 * Sources count from the beginning of their section and a section's syntax never changes, so each is looked up once:
 * walking the parser's tree is most of what resolving a model would cost after an edit elsewhere.
 */
const known = new WeakMap<AstNode, Map<string, Source>>();

/** The text of a syntax node, comments around it left out. */
export function sourceOf(node: AstNode, section: SectionPosition): Source {
    return remembered(node, '', () => {
        const { $cstNode } = node;
        if (!$cstNode) throw new Error(`A ${node.$type} has no place in the text.`);
        return { section, start: $cstNode.offset, end: $cstNode.end };
    });
}

/** The text of one property of a syntax node; the node's own text where the property is absent. */
export function propertySource(node: AstNode, property: string, section: SectionPosition, index = 0): Source {
    return remembered(node, index === 0 ? property : `${property} ${index}`, () => {
        const cstNode = propertyNode(node, property, index);
        return cstNode ? { section, start: cstNode.offset, end: cstNode.end } : sourceOf(node, section);
    });
}

function propertyNode({ $cstNode }: AstNode, property: string, index: number): CstNode | undefined {
    if (!$cstNode || !('content' in $cstNode)) return undefined;
    let found: CstNode | undefined;
    let left = index;
    for (const each of partsOf($cstNode)) {
        if (featureOf(each) !== property) continue;
        found = each;
        if (left-- === 0) return each;
    }
    return found;
}

/** The nodes below a node that hold its properties; fragments of the grammar are levels of their own. */
function* partsOf(node: CstNode): Generator<CstNode> {
    const content: readonly CstNode[] = 'content' in node && Array.isArray(node.content) ? node.content : [];
    for (const each of content) {
        if (featureOf(each) === undefined && each.astNode === node.astNode) yield* partsOf(each);
        else yield each;
    }
}

const features = new WeakMap<object, string | false>();

/** The property that a piece of grammar assigns to, found once for each piece. */
function featureOf({ grammarSource }: CstNode): string | undefined {
    if (!grammarSource) return undefined;
    const known = features.get(grammarSource);
    if (known !== undefined) return known === false ? undefined : known;
    const feature = AstUtils.getContainerOfType(grammarSource, GrammarAST.isAssignment)?.feature;
    features.set(grammarSource, feature ?? false);
    return feature;
}

function remembered(node: AstNode, key: string, compute: () => Source): Source {
    const sources = known.get(node) ?? new Map<string, Source>();
    const found = sources.get(key);
    if (found) return found;
    const source = compute();
    sources.set(key, source);
    known.set(node, sources);
    return source;
}

/** The doc comment that ends right before the node, without its stars. */
export function documentationOf(node: AstNode, sectionText: string): string | undefined {
    const before = sectionText.slice(0, node.$cstNode?.offset ?? 0).trimEnd();
    if (!before.endsWith('*/')) return undefined;
    const start = before.lastIndexOf('/**');
    const end = before.length - 2;
    if (start < 0 || before.indexOf('*/', start) !== end) return undefined;
    const lines = before.slice(start + 3, end).split(/\r?\n/);
    return lines
        .map((line) => line.replace(/^\s*\* ?/, '').trimEnd())
        .join('\n')
        .trim();
}
