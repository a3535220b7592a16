import type { TextEdit } from '../changes/change.ts';
import type { Diagnostic, DiagnosticFix } from './diagnostic.ts';

/** A fix that can be made together with the others it was chosen with. */
export interface SafeFix {
    readonly diagnostic: Diagnostic;
    readonly fix: DiagnosticFix;
    readonly edits: readonly TextEdit[];
}

/**
 * The first safe fix of each finding, as far as they can be made at once: those that would touch the same text twice
 * wait for the next time. What the rules say waits until the text is without errors, for they do not see what could
 * not be read.
 */
export function safeFixes(diagnostics: readonly Diagnostic[], mayChange: (uri: string) => boolean): SafeFix[] {
    const isMistaken = diagnostics.some(({ origin, severity }) => origin === 'text' && severity === 'error');
    const chosen: SafeFix[] = [];
    const changed = new Map<string, TextEdit[]>();
    for (const diagnostic of diagnostics) {
        const fix = diagnostic.fixes.find(({ kind }) => kind === 'safe');
        if (!fix || (isMistaken && diagnostic.origin === 'rules')) continue;
        const edits = fix.edits();
        const isFree = edits.every((edit) => mayChange(edit.uri) && !isTouched(edit, changed.get(edit.uri) ?? []));
        if (edits.length === 0 || !isFree) continue;
        chosen.push({ diagnostic, fix, edits });
        for (const [uri, ofFile] of Map.groupBy(edits, (edit) => edit.uri)) {
            changed.set(uri, [...(changed.get(uri) ?? []), ...ofFile]);
        }
    }
    return chosen;
}

function isTouched({ start, end }: TextEdit, others: readonly TextEdit[]): boolean {
    return others.some((other) => start <= other.end && other.start <= end);
}
