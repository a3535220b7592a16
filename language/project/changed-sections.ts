import type { ChangedSection } from '../resolve/changed-section.ts';
import type { FileSection } from '../syntax/source-file.ts';

/** Reading everything anew is quicker than reading more declarations than these one by one. */
const most = 8;

/** The declarations that were read again, where all others are as they were; undefined where too much has changed. */
export function changedSections(
    before: readonly FileSection[],
    after: readonly FileSection[],
): ChangedSection[] | undefined {
    if (before.length !== after.length) return undefined;
    const changes: ChangedSection[] = [];
    for (const [index, now] of after.entries()) {
        const old = before[index];
        if (!old || old === now) continue;
        changes.push({ before: old, after: now });
        if (changes.length > most) return undefined;
    }
    return changes;
}
