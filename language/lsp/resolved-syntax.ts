import * as ast from '../grammar/generated/ast.ts';
import { type Environment, enclosing, type Place, type Placement } from '../model/environment.ts';
import type { FileSection } from '../syntax/source-file.ts';

/** The place that a statement of an environment, or of one that it is like, has become in it. */
export function placeOf(node: ast.Place, environment: Environment): Place | undefined {
    const names: string[] = [];
    for (let each: unknown = node; ast.isPlace(each); each = each.$container) names.push(each.name);
    return indexOf(environment).places.get(`${node.kind} ${names.join('.')}`);
}

/** The instances that a `run` stands for. */
export function placementOf(node: ast.Run, section: FileSection, environment: Environment): Placement | undefined {
    return indexOf(environment)
        .placements.get(section)
        ?.get(node.$cstNode?.offset ?? -1);
}

interface Index {
    /** By kind and names, the innermost first. */
    readonly places: ReadonlyMap<string, Place>;
    /** By section, and by where in it the statement begins. */
    readonly placements: ReadonlyMap<unknown, ReadonlyMap<number, Placement>>;
}

const known = new WeakMap<Environment, Index>();

function indexOf(environment: Environment): Index {
    const index = known.get(environment) ?? indexed(environment);
    known.set(environment, index);
    return index;
}

function indexed({ allPlaces, placements }: Environment): Index {
    const places = allPlaces.map((place): [string, Place] => {
        const names = Array.from(enclosing(place), ({ name }) => name);
        return [`${place.kind} ${names.join('.')}`, place];
    });
    const bySection = [...Map.groupBy(placements, ({ source }) => source.section)];
    return {
        places: new Map(places),
        placements: new Map(
            bySection.map(([section, found]) => [section, new Map(found.map((each) => [each.source.start, each]))]),
        ),
    };
}
