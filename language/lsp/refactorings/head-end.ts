import { GrammarUtils } from 'langium';
import type * as ast from '../../grammar/generated/ast.ts';

/** Where `is …` belongs: behind the name, the title and the count. */
export function headEnd(node: ast.Element | ast.Place | ast.Run): number {
    const ends = ['target', 'count', 'name', 'title'].map(
        (property) => GrammarUtils.findNodeForProperty(node.$cstNode, property)?.end ?? 0,
    );
    return Math.max(...ends);
}
