import type { PreviewOptions } from '../../server/protocol.ts';

/** The options with which a group is folded that is open, or opened that is folded. */
export function toggled(options: PreviewOptions, id: string, isFolded: boolean): PreviewOptions {
    return isFolded ? unfolded(options, id) : folded(options, id);
}

function folded(options: PreviewOptions, id: string): PreviewOptions {
    // Opening a group keeps those around it open.
    return { ...options, folded: withId(options.folded, id), opened: outside(options.opened, id) };
}

/** Opens the group, and whatever is around it. */
export function unfolded(options: PreviewOptions, id: string): PreviewOptions {
    const around = (options.folded ?? []).filter((each) => id !== each && !id.startsWith(`${each}/`));
    return { ...options, folded: around, opened: withId(options.opened, id) };
}

function withId(ids: readonly string[] = [], id: string): string[] {
    return [...ids.filter((each) => each !== id), id];
}

function outside(ids: readonly string[] = [], id: string): string[] {
    return ids.filter((each) => each !== id && !each.startsWith(`${id}/`));
}
