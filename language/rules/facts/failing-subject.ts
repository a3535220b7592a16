import { type FaultSubject, nameOfSubject } from '../../analysis/fault-subject.ts';
import { type Message, message } from '../../messages/message.ts';
import type { Source } from '../../model/source.ts';

/** How a message tells what fails: its kind, its name and where it is written. */
export interface FailingSubject {
    readonly kind: Message;
    readonly name: string;
    readonly at: Source;
    readonly declaration: Source;
}

export function failingSubject(subject: FaultSubject): FailingSubject {
    const name = nameOfSubject(subject);
    const { source } = subject;
    switch (subject.kind) {
        case 'placement':
            return { name, kind: kindOf(subject.element.kind), at: subject.targetSource, declaration: source };
        case 'data-node':
            return { name, kind: kindOf(subject.database.kind), at: subject.databaseSource, declaration: source };
        default:
            return { name, kind: kindOf(subject.kind), at: subject.nameSource, declaration: source };
    }
}

type NamedKind = Exclude<FaultSubject['kind'], 'placement' | 'data-node'>;

function kindOf(kind: NamedKind): Message {
    return message(`kind.${kind}`);
}
