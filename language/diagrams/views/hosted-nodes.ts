import type { Element } from '../../model/element.ts';
import type { Place } from '../../model/environment.ts';
import type { Node } from '../diagram.ts';
import { elementNode } from './element-node.ts';
import type { Scene } from './scene.ts';

/** The topics, queues and buckets that live in a place. */
export function hostedNodes(place: Place, scene: Scene): Node[] {
    const visible = [...new Set(place.hosted)].filter((element) => scene.isVisible(element, { place }));
    return visible.map((element) => elementNode(element, hostedId(element, place, scene), scene.say));
}

/** Where messages and objects go: to every place that hosts them, or to the element itself where none is named. */
export function standIns(element: Element, scene: Scene): string[] {
    if (!isHosted(element, scene)) return [scene.idOf(element)];
    const hosts = scene.hostsOf(element).filter((place) => scene.isVisible(element, { place }));
    return hosts.map((place) => hostedId(element, place, scene));
}

export function isHosted(element: Element, scene: Scene): boolean {
    return scene.hostsOf(element).length > 0;
}

function hostedId(element: Element, place: Place, { idOf }: Scene): string {
    return `${idOf(place)}/hosts ${element.qualifiedName}`;
}
