import { type AstNode, GrammarUtils } from 'langium';
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
        const cstNode = GrammarUtils.findNodeForProperty(node.$cstNode, property, index);
        return cstNode ? { section, start: cstNode.offset, end: cstNode.end } : sourceOf(node, section);
    });
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
