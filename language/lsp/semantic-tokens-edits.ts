import type { SemanticTokensEdit } from 'vscode-languageserver-types';

/** The one replacement that makes the numbers of earlier tokens those of later ones; they differ near an edit only. */
export function semanticTokensEdits(before: readonly number[], now: readonly number[]): SemanticTokensEdit[] {
    const shorter = Math.min(before.length, now.length);
    let start = 0;
    while (start < shorter && before[start] === now[start]) start++;
    if (start === before.length && start === now.length) return [];
    let same = 0;
    while (same < shorter - start && before[before.length - 1 - same] === now[now.length - 1 - same]) same++;
    const data = now.slice(start, now.length - same);
    return [{ start, deleteCount: before.length - start - same, data }];
}
