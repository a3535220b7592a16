/**
 * What a path such as `environments[prod].placements[order].instances.min` leads to, as a page writes it.
 * Brackets hold a place in a list (from 0), a key, or the text of the thing that is looked for.
 */
export function shownAt(model: object, path: string): string {
    let reached: unknown = model;
    for (const [step, property, key] of path.matchAll(/\.?([\w-]+)|\[([^\]]+)\]/g)) {
        reached = property === undefined ? entryOf(reached, key ?? '') : memberOf(reached, property);
        if (reached === undefined) return `nothing at '${step}'`;
    }
    return shown(reached);
}

function entryOf(list: unknown, key: string): unknown {
    if (list instanceof Map) return list.get(key);
    if (!Array.isArray(list)) return undefined;
    return /^\d+$/.test(key) ? list[Number(key)] : list.find((each) => shown(each) === key);
}

function memberOf(thing: unknown, property: string): unknown {
    return typeof thing === 'object' && thing !== null ? Reflect.get(thing, property) : undefined;
}

/** A thing of the model in few words: mostly its name. */
function shown(thing: unknown): string {
    if (Array.isArray(thing)) return thing.map(shown).join(', ');
    if (thing instanceof Map) return [...thing.keys()].join(', ');
    if (typeof thing !== 'object' || thing === null) return String(thing);
    const telling = tellingMembers.find((property) => memberOf(thing, property) !== undefined);
    if (telling !== undefined) return shown(memberOf(thing, telling));
    return isInteraction(thing) ? `${thing.kind} ${shown(thing.to)}` : JSON.stringify(thing);
}

/** The first of these that a thing has stands for it. */
const tellingMembers = [
    'qualifiedName',
    'name',
    'title',
    'element',
    'database',
    'environment',
    'values',
    'text',
    'word',
    'tool',
    'rule',
    'place',
    'team',
    'tag',
    'elementKind',
    'placeKind',
];

function isInteraction(thing: object): thing is { readonly kind: string; readonly to: unknown } {
    return 'kind' in thing && 'to' in thing;
}
