import type { LaidOut, LayOut } from './lay-out.ts';

/** How many layouts are kept at once; a page shows a few pictures in turn. */
const most = 12;

/**
 * The same layouts, but each is computed once. A graph holds only sizes and connections, so that a change that alters
 * neither, such as a letter in a name or a finding less, finds its layout here.
 */
export function remembered(layOut: LayOut): LayOut {
    const known = new Map<string, Promise<LaidOut>>();
    return (graph) => {
        const key = JSON.stringify(graph);
        const found = known.get(key) ?? layOut(graph);
        known.delete(key);
        known.set(key, found);
        found.catch(() => known.delete(key));
        const [oldest] = known.keys();
        if (known.size > most && oldest !== undefined) known.delete(oldest);
        return found;
    };
}
