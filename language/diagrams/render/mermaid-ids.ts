import { shortHash } from '../short-hash.ts';

/** Nodes, groups, parts of the legend, remarks. */
export type MermaidIds = (prefix: 'n' | 'g' | 'l' | 'r', identity: string) => string;

/**
 * Short ids for Mermaid: text of the model in an id would break the syntax or, as `__proto__`, the page that draws it.
 * An id depends on what it stands for alone, so that a change elsewhere leaves it as it is.
 */
export function mermaidIds(): MermaidIds {
    const known = new Map<string, string>();
    const taken = new Set<string>();
    return (prefix, identity) => {
        const before = known.get(prefix + identity);
        if (before) return before;
        let id = prefix + shortHash(identity);
        for (let attempt = 2; taken.has(id); attempt += 1) id = prefix + shortHash(`${identity} ${attempt}`);
        taken.add(id);
        known.set(prefix + identity, id);
        return id;
    };
}
