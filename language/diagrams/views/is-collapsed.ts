import type { ViewSubject } from '../../model/view.ts';
import type { Group } from '../diagram.ts';
import type { Scene } from './scene.ts';
import { serviceGroupId } from './service-groups.ts';

/** Whether a group is one of those that a view folds: a place, the places of a kind, or all that runs of an element. */
export function isCollapsed(subjects: readonly ViewSubject[], scene: Scene): (group: Group) => boolean {
    return (group) => subjects.some((subject) => isMeant(subject, group, scene));
}

function isMeant(subject: ViewSubject, { id, kind }: Group, scene: Scene): boolean {
    switch (subject.kind) {
        case 'place':
            return scene.idOf(subject.place) === id;
        case 'place-kind':
            return subject.placeKind === kind;
        case 'element':
            return serviceGroupId(subject.element, scene) === id;
        case 'team':
        case 'tag':
            return false;
        case 'element-kind':
            return subject.elementKind === kind;
    }
}
