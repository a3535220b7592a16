import type { Model } from '../../language/index.ts';
import { stretchOf } from '../../language/model/source.ts';

/** Everything that a model says, one fact a line, with the places in the text; equal for equal models. */
export function modelFacts(model: Model): string[] {
    const facts: string[] = [];
    const seen = new Map<object, string>();
    const tell = (path: string, value: unknown): void => {
        if (typeof value !== 'object' || value === null) {
            facts.push(`${path} = ${JSON.stringify(value)}`);
        } else if (isSource(value)) {
            const { uri, start, end } = stretchOf(value);
            facts.push(`${path} = ${uri} ${start}..${end}`);
        } else if (seen.has(value)) {
            facts.push(`${path} = the same as ${seen.get(value)}`);
        } else {
            seen.set(value, path);
            for (const [key, each] of entriesOf(value)) tell(`${path}.${String(key)}`, each);
        }
    };
    tell('model', model);
    return facts;
}

/**
 * What a model means, whatever the places and the order in which it is written: for comparing the models before and
 * after an edit that claims to keep the meaning.
 */
export function meaningOf(model: Model): string[] {
    const facts: string[] = [];
    const tell = (path: string, value: unknown, inside: ReadonlySet<unknown>): void => {
        if (typeof value !== 'object' || value === null) {
            facts.push(`${path} = ${JSON.stringify(value)}`);
            return;
        }
        if (inside.has(value) || (isPointer(path) && nameOf(value) !== undefined)) {
            facts.push(`${path} = ${nameOf(value)}`);
            return;
        }
        const within = new Set([...inside, value]);
        for (const [key, each] of entriesOf(value)) {
            if (isSource(each)) continue;
            const name = Array.isArray(value) ? (nameOf(each) ?? unordered(path, key)) : key;
            tell(`${path}.${String(name)}`, each, within);
        }
    };
    tell('model', model, new Set());
    return facts.sort();
}

/** Fields that point to something that is told elsewhere. */
const pointers =
    /\.(?:to|from|system|team|parent|base|element|place|interaction|aggregate|node|database|location|environment)$/;
const pointerLists =
    /\.(?:inbound|participants|implementing|targets|spans|hosted|feeds|covered|stubs|through|elements|environments|allPlaces)\.[^.]*$/;

function isPointer(path: string): boolean {
    return pointers.test(path) || (pointerLists.test(path) && !/^model\.(?:elements|environments)\.[^.]*$/.test(path));
}

/** Stages and values have an order that means something; the rest of what has no name is a set. */
function unordered(path: string, index: unknown): unknown {
    return path.endsWith('.stages') || path.endsWith('.values') ? index : '*';
}

function nameOf(value: unknown): string | undefined {
    if (typeof value !== 'object' || value === null || !('kind' in value)) return undefined;
    if ('qualifiedName' in value) return `${value.kind} ${value.qualifiedName}`;
    if ('element' in value && 'instances' in value) return `placement of ${nameOf(value.element)}`;
    if ('from' in value && 'to' in value) return `${nameOf(value.from)} ${value.kind} ${nameOf(value.to)}`;
    if ('database' in value) return `${'role' in value ? value.role : ''} ${nameOf(value.database)}`;
    return 'name' in value ? `${value.kind} ${value.name}` : undefined;
}

function entriesOf(value: object): Iterable<[unknown, unknown]> {
    return value instanceof Map ? value : Object.entries(value);
}

function isSource(value: unknown): value is Parameters<typeof stretchOf>[0] {
    return typeof value === 'object' && value !== null && 'section' in value && 'start' in value && 'end' in value;
}
