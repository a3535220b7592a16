import { type Element, isOutside } from '../../model/element.ts';
import type { Node } from '../diagram.ts';
import { standInNode } from './deployed-nodes.ts';
import { elementNode } from './element-node.ts';
import { isHosted } from './hosted-nodes.ts';
import type { Scene } from './scene.ts';
import { isDrawn } from './traffic-edges.ts';

export interface Surroundings {
    /** Stubs, topics, and what something here needs although no place is stated for it. */
    readonly inside: readonly Node[];
    /** People and external systems. */
    readonly outside: readonly Node[];
}

/** What traffic reaches or comes from without a placement of its own. */
export function surroundings(scene: Scene): Surroundings {
    const { environment, isVisible, idOf, say } = scene;
    const plain = new Set<Element>();
    const absent = new Set<Element>();
    for (const path of environment.paths.filter((each) => isDrawn(each, scene))) {
        const { from, to } = path.interaction;
        if (path.from.length === 0) plain.add(from);
        if (isHosted(to, scene)) continue;
        if (path.answeredBy === 'outside' || path.answeredBy === 'channel') plain.add(to);
        if (path.answeredBy === 'nothing') absent.add(to);
    }
    const stubs = new Set(environment.stubs.filter((element) => isVisible(element)));
    const nodes = [...plain]
        .filter((element) => !stubs.has(element))
        .map((element) => elementNode(element, idOf(element), say));
    return {
        inside: [
            ...nodes.filter((node) => !isOutside(node)),
            ...[...stubs].map((element) => standInNode(element, 'stub', scene)),
            ...[...absent]
                .filter((element) => !stubs.has(element) && !plain.has(element))
                .map((element) => standInNode(element, 'absent', scene)),
        ],
        outside: nodes.filter(isOutside),
    };
}
