import { type Element, type System, titleOf } from '../../model/element.ts';
import type { View } from '../../model/view.ts';
import type { Group, Member } from '../diagram.ts';
import { elementNode } from './element-node.ts';
import type { Identified } from './identities.ts';
import { emptyNode } from './place-groups.ts';
import type { Say } from './scene.ts';

/** Systems inside systems with their elements, in the order of the text; `systems` are drawn even when they are empty. */
export function systemGroups(
    systems: readonly System[],
    elements: readonly Element[],
    idOf: (thing: Identified) => string,
    say: Say,
): Member[] {
    const elementsIn = Map.groupBy(elements, ({ system }) => system);
    const wanted = new Set([...systems, ...elements.flatMap(({ system }) => [...around(system)])]);
    const systemsIn = Map.groupBy(wanted, ({ parent }) => parent);

    function membersOf(system: System | undefined): Member[] {
        const inner = (systemsIn.get(system) ?? []).map(groupOf);
        return [...(elementsIn.get(system) ?? []).map((each) => elementNode(each, idOf(each), say)), ...inner];
    }

    function groupOf(system: System): Group {
        const id = idOf(system);
        const members = membersOf(system);
        return {
            type: 'group',
            kind: 'system',
            id,
            title: titleOf(system),
            details: [say('diagram.kind.system')],
            source: system.source,
            members: members.length > 0 ? members : [emptyNode(id, say)],
        };
    }

    return membersOf(undefined);
}

/** Whether a group is a system whose elements are all among those that a view collapses. */
export function isCollapsedSystem(
    { collapsed }: View,
    elements: readonly Element[],
    idOf: (thing: Identified) => string,
): (group: Group) => boolean {
    const named = new Set(collapsed.flatMap((subject) => (subject.kind === 'element' ? [subject.element] : [])));
    const open = new Set<System>();
    for (const element of elements) {
        if (!named.has(element)) for (const system of around(element.system)) open.add(system);
    }
    const folded = new Set<string>();
    for (const { system } of elements) {
        for (const each of around(system)) if (!open.has(each)) folded.add(idOf(each));
    }
    return ({ id }) => folded.has(id);
}

function* around(system: System | undefined): Generator<System> {
    for (let each = system; each; each = each.parent) yield each;
}
