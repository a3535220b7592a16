import type { PreviewOptions, PreviewPicture } from '../../../server/protocol.ts';
import { membersIn } from '../../webview/members-in.ts';

type PlainDiagram = PreviewPicture['diagram'];
type Ask = (options: PreviewOptions) => Promise<PlainDiagram | undefined>;

/** A picture with nothing folded in it: what a view itself folds is opened, and then what is folded in that. */
export async function wholeDiagram(ask: Ask, options: PreviewOptions = {}): Promise<PlainDiagram | undefined> {
    let opened: readonly string[] = [];
    for (;;) {
        const diagram = await ask({ ...options, folded: [], opened, isWhole: true });
        const folds = diagram ? foldsIn(diagram).filter((id) => !opened.includes(id)) : [];
        if (folds.length === 0) return diagram;
        opened = [...opened, ...folds];
    }
}

function foldsIn(diagram: PlainDiagram): string[] {
    return [...membersIn(diagram)].flatMap((each) => (each.type === 'node' && each.kind === 'folded' ? [each.id] : []));
}
