import type { Property } from './value.ts';

let asking: Set<string> | undefined;

/** What a computation asked of the model: keys of properties (`*` for all of them) and parts such as `model.environments`. */
export interface Answered<Result> {
    readonly result: Result;
    readonly asked: ReadonlySet<string>;
}

/** Computes something and notes what it asks. What it does not ask may change without changing the result. */
export function askedBy<Result>(compute: () => Result): Answered<Result> {
    const around = asking;
    const asked = new Set<string>();
    asking = asked;
    try {
        return { result: compute(), asked };
    } finally {
        asking = around;
        noteAsked(asked);
    }
}

export function noteAsked(asked: Iterable<string>): void {
    if (asking) for (const each of asked) asking.add(each);
}

/** Properties that note which of them are asked for. */
export class AskedProperties extends Map<string, Property> {
    override get(key: string): Property | undefined {
        asking?.add(key);
        return super.get(key);
    }

    override has(key: string): boolean {
        asking?.add(key);
        return super.has(key);
    }

    override keys(): MapIterator<string> {
        asking?.add('*');
        return super.keys();
    }

    override values(): MapIterator<Property> {
        asking?.add('*');
        return super.values();
    }

    override entries(): MapIterator<[string, Property]> {
        asking?.add('*');
        return super.entries();
    }

    override [Symbol.iterator](): MapIterator<[string, Property]> {
        return this.entries();
    }

    override get size(): number {
        asking?.add('*');
        return super.size;
    }
}
