import type { TextEdit } from '../changes/change.ts';
import type { Diagnostic, DiagnosticFix } from './diagnostic.ts';
import type { Project } from './project.ts';

/** A fix that can be made together with the others it was chosen with. */
export interface SafeFix {
    readonly diagnostic: Diagnostic;
    readonly fix: DiagnosticFix;
    readonly edits: readonly TextEdit[];
}

export interface SafeFixOptions {
    readonly isWanted: (diagnostic: Diagnostic) => boolean;
    readonly mayChange: (uri: string) => boolean;
}

/**
 * The first safe fix of each finding, as far as they can be made at once: those that would touch the same text twice
 * wait for the next time. What the rules say waits until the text is without errors, for they do not see what could
 * not be read.
 */
export function safeFixes({ diagnostics }: Project, { isWanted, mayChange }: SafeFixOptions): SafeFix[] {
    const isMistaken = diagnostics.some(({ origin, severity }) => origin === 'text' && severity === 'error');
    const chosen: SafeFix[] = [];
    const changed = new Map<string, TextEdit[]>();
    const isFree = (edit: TextEdit) => mayChange(edit.uri) && !isTouched(edit, changed.get(edit.uri) ?? []);
    for (const diagnostic of diagnostics.filter(isWanted)) {
        const fix = diagnostic.fixes.find(({ kind }) => kind === 'safe');
        if (!fix || (isMistaken && diagnostic.origin === 'rules')) continue;
        const edits = fix.edits();
        if (edits.length === 0 || !edits.every(isFree)) continue;
        chosen.push({ diagnostic, fix, edits });
        for (const edit of edits) {
            const others = changed.get(edit.uri);
            if (others) others.push(edit);
            else changed.set(edit.uri, [edit]);
        }
    }
    return chosen;
}

function isTouched({ start, end }: TextEdit, others: readonly TextEdit[]): boolean {
    return others.some((other) => start <= other.end && other.start <= end);
}
