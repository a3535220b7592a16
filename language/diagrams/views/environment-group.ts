import { titleOf } from '../../model/element.ts';
import type { Group, Member } from '../diagram.ts';
import { automationLines } from './automation-lines.ts';
import { stackLine } from './place-details.ts';
import { emptyNode } from './place-groups.ts';
import type { Scene } from './scene.ts';
import { tierLine } from './tier-line.ts';

/** The frame around an environment. */
export function environmentGroup(members: readonly Member[], { environment, say }: Scene): Group {
    const { name, source } = environment;
    return {
        type: 'group',
        kind: 'environment',
        id: name,
        title: titleOf(environment),
        details: [
            ...tierLine(environment, say),
            ...environment.stacks
                .filter(({ coversEverything }) => coversEverything)
                .map((stack) => stackLine(stack, say)),
            ...automationLines(environment, say),
        ],
        source,
        members: members.length > 0 ? members : [emptyNode(name, say)],
    };
}
