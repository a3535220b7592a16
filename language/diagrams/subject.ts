import type { Model } from '../model/model.ts';

/** What a picture is of. Elements are told by their qualified names. */
export type Subject =
    | { readonly kind: 'logical' }
    | { readonly kind: 'environment'; readonly environment: string }
    | { readonly kind: 'placement'; readonly element: string }
    | { readonly kind: 'environments' }
    | { readonly kind: 'failures'; readonly environment: string }
    | { readonly kind: 'ownership' }
    | { readonly kind: 'functions' }
    | { readonly kind: 'view'; readonly view: string };

/**
 * A subject in one word, as it stands on a command line, in a marked block of a page and in the state of a preview:
 * `logical`, `environment:prod`, `placement:shop.order`, `environments`, `failures:prod`, `ownership`, `functions`,
 * `view:checkout`.
 */
export function subjectText(subject: Subject): string {
    const name = nameIn(subject);
    return name === undefined ? subject.kind : `${subject.kind}:${name}`;
}

/** The same as the name of a file, `environment-prod`; no name of a model holds what a file system forbids. */
export function subjectFileName(subject: Subject): string {
    return subjectText(subject).replace(':', '-');
}

/** Undefined for a text that names no kind of picture, or lacks the name that its kind needs. */
export function readSubject(text: string): Subject | undefined {
    const colon = text.indexOf(':');
    const kind = colon < 0 ? text : text.slice(0, colon);
    const name = colon < 0 ? undefined : text.slice(colon + 1);
    return name === undefined ? wholeSubject(kind) : name === '' ? undefined : namedSubject(kind, name);
}

/** Everything there is to draw of a model, the logical picture first; the placements of single elements are left out. */
export function subjectsOf({ elements, environments, pipelines, views, teams }: Model): Subject[] {
    const functions = elements.some(({ kind, implementing }) => kind === 'function' || implementing.length > 0);
    return [
        ...(elements.length > 0 ? [{ kind: 'logical' } as const] : []),
        ...environments.map(({ name }) => ({ kind: 'environment', environment: name }) as const),
        ...views.map(({ name }) => ({ kind: 'view', view: name }) as const),
        ...(environments.length > 1 || pipelines.length > 0 ? [{ kind: 'environments' } as const] : []),
        ...environments
            .filter(({ allPlaces }) => allPlaces.length > 0)
            .map(({ name }) => ({ kind: 'failures', environment: name }) as const),
        ...(teams.length > 0 ? [{ kind: 'ownership' } as const] : []),
        ...(functions ? [{ kind: 'functions' } as const] : []),
    ];
}

function nameIn(subject: Subject): string | undefined {
    switch (subject.kind) {
        case 'environment':
        case 'failures':
            return subject.environment;
        case 'placement':
            return subject.element;
        case 'view':
            return subject.view;
        default:
            return undefined;
    }
}

function wholeSubject(kind: string): Subject | undefined {
    return kind === 'logical' || kind === 'environments' || kind === 'ownership' || kind === 'functions'
        ? { kind }
        : undefined;
}

function namedSubject(kind: string, name: string): Subject | undefined {
    if (kind === 'environment' || kind === 'failures') return { kind, environment: name };
    if (kind === 'placement') return { kind, element: name };
    return kind === 'view' ? { kind, view: name } : undefined;
}
