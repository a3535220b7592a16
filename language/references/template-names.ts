import * as ast from '../grammar/generated/ast.ts';
import type { Declared } from './declared.ts';

/** How deep templates may use templates; deeper is taken for a circle. */
const deepest = 8;

/** Gives the template that a place follows, with the names inside it; undefined where there is none. */
export type TemplateFinder = (place: ast.Place) => readonly Declared[] | undefined;

/** The names that a place gets from its template: what the template calls `a` is `seoul.a` where `seoul` follows it. */
export function namesFromTemplate(place: Declared, find: TemplateFinder, depth = 0): Declared[] {
    if (!ast.isPlace(place.node) || !place.node.template || depth === deepest) return [];
    return (find(place.node) ?? []).flatMap((inner) => {
        const here: Declared = { ...inner, path: [...place.path, ...inner.path.slice(1)] };
        return [here, ...namesFromTemplate(here, find, depth + 1)];
    });
}
