import { type Language, type MessageKey, message, speak } from '../../messages/message.ts';
import { type Aggregate, type Element, isOutside, type Saga, titleOf } from '../../model/element.ts';
import type { Environment } from '../../model/environment.ts';
import { identifiers } from '../identifiers.ts';

/** How things of the model are called in a workspace. */
export interface Dictionary {
    /** Of anything, by a path that is its own. */
    readonly identifier: (identity: string) => string;
    readonly say: (key: MessageKey) => string;
}

export function dictionary(language: Language): Dictionary {
    return { identifier: identifiers(), say: (key) => speak(message(key), language) };
}

export function identityOf(thing: Element | Aggregate | Saga | Environment): string {
    return `${thing.kind} ${'qualifiedName' in thing ? thing.qualifiedName : thing.name}`;
}

/** Structurizr takes one name only once among neighbours, and no empty one. */
export function uniqueNames(): (thing: { readonly title: string | undefined; readonly name: string }) => string {
    const taken = new Set<string>();
    return (thing) => {
        const wanted = titleOf(thing).trim() || thing.name || '–';
        let name = wanted;
        for (let attempt = 2; taken.has(name.toLowerCase()); attempt += 1) name = `${wanted} ${attempt}`;
        taken.add(name.toLowerCase());
        return name;
    };
}

/** People and other people's systems are no part of a system of ours. */
export function isContainer(element: Element): boolean {
    return !isOutside(element);
}

/** `Database`, by which styles and views find it. */
export function tagOf(kind: string): string {
    return kind.charAt(0).toUpperCase() + kind.slice(1);
}
