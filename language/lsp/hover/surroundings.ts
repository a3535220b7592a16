import { type Message, message } from '../../messages/message.ts';
import { type Environment, enclosing, type Place } from '../../model/environment.ts';
import { code } from './markdown.ts';
import { placeWithKind } from './place-names.ts';

/** The power feeds of a place, or of the nearest place around it that states some. */
export function powering(place: Place | undefined): Message[] {
    const powered = [...enclosing(place)].find(({ feeds }) => feeds.length > 0);
    if (!powered) return [];
    const names = powered.feeds.map(({ name }) => code(name));
    const key = powered === place ? 'hover.powered' : 'hover.powered-around';
    return [message(key, { names, around: placeWithKind(powered) })];
}

/** The stacks that describe a place or one around it; one that names no place describes everything. */
export function covering(place: Place | undefined, { stacks }: Environment): Message[] {
    const around = [...enclosing(place)];
    const found = stacks.filter(({ covered }) => covered.length === 0 || covered.some((each) => around.includes(each)));
    const names = found.map(({ name, tool }) => (tool === undefined ? code(name) : `${code(name)} (${tool})`));
    return names.length > 0 ? [message('hover.covered-by', { names })] : [];
}
