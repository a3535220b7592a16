import { type Message, message } from '../../messages/message.ts';
import type { Source } from '../../model/source.ts';
import type { Project } from '../../project/project.ts';

/** Says in which declaration something is written: `Written in 'prod'.` */
export function writtenIn({ section }: Source, { sections, libraries }: Project): Message {
    const all = [sections, ...libraries.map((library) => library.sections)].flat();
    const name = all.find((each) => each === section)?.declared[0]?.name ?? '…';
    return message('hint.written-in', { name });
}
