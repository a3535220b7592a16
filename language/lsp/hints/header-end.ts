import { type AstNode, CstUtils } from 'langium';

/** Where the words before a statement's block end, in offsets of the section. */
export function headerEnd({ $cstNode }: AstNode): number {
    if (!$cstNode) return 0;
    let end = $cstNode.offset;
    for (const leaf of CstUtils.flattenCst($cstNode)) {
        if (leaf.hidden) continue;
        if (leaf.grammarSource?.$type === 'Keyword' && leaf.text === '{') break;
        end = leaf.end;
    }
    return end;
}
