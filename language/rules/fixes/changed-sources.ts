import type { Change } from '../../changes/change.ts';
import type { Source } from '../../model/source.ts';

/** The stretches of text that a change touches. */
export function changedSources(change: Change): readonly Source[] {
    switch (change.kind) {
        case 'set-count':
            return [change.of];
        case 'set-property':
            return [change.existing ?? change.of];
        case 'add-statement':
            return [change.into];
        case 'add-declaration':
            return [change.after];
        case 'move-statement':
            return [change.statement, change.into];
        case 'move-to-new-place':
            return [...change.statements, change.beside];
        case 'add-stage':
            return [change.behind];
        case 'insert-stages':
            return [change.before];
        case 'rename-reference':
            return [change.reference];
        default:
            return [change.statement];
    }
}
