import { addToBlock } from '../../changes/add-to-block.ts';
import * as ast from '../../grammar/generated/ast.ts';
import { message } from '../../messages/message.ts';
import { type Element, isWorkload } from '../../model/element.ts';
import type { Environment, Place } from '../../model/environment.ts';
import { isWithin } from '../../model/source.ts';
import type { Project } from '../../project/project.ts';
import { editsIn, type Refactoring, type Selection, writtenSection } from './refactoring.ts';

/** Places an element in each environment that neither runs it nor has a stub for it. */
export function runInEnvironment({ project, around }: Selection): Refactoring[] {
    const node = around.find(ast.isElement);
    const element = node && project.resolved.bySyntax.elementBySyntax.get(node);
    if (!element || !isWorkload(element)) return [];
    return project.model.environments.flatMap((environment) => {
        const isThere = environment.placements.some((each) => each.element === element);
        return isThere || environment.stubs.includes(element) ? [] : runIn(environment, element, project);
    });
}

function runIn(environment: Environment, element: Element, project: Project): Refactoring[] {
    const { section: at } = environment.source;
    const file = project.files.get(at.uri);
    const section = file?.sections.find((each) => each === at);
    if (!file || !section) return [];
    const place = usualPlace(environment, element);
    const { start, end } = (place ?? environment).source;
    const edit = addToBlock(writtenSection(section), start, end, [() => `run ${element.qualifiedName}`]);
    const values = { element: element.name, environment: environment.name };
    const title = place
        ? message('refactoring.run-in-place', { ...values, place: place.name })
        : message('refactoring.run-in', values);
    return [{ title, kind: 'refactor.rewrite.place', edits: editsIn(file, section, [edit]) }];
}

/** Where most others of its kind run, among the places that are written in this environment. */
function usualPlace(environment: Environment, { kind }: Element): Place | undefined {
    const counts = new Map<Place, number>();
    for (const { place, element } of environment.placements) {
        if (!place || element.kind !== kind || !isWithin(place.source, environment.source)) continue;
        counts.set(place, (counts.get(place) ?? 0) + 1);
    }
    const [most] = [...counts].sort(([, left], [, right]) => right - left);
    return most?.[0];
}
