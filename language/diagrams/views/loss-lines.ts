import type { MessageKey } from '../../messages/message.ts';
import { titleOf } from '../../model/element.ts';
import type { Reduced } from './instances-left.ts';
import type { Loss } from './losses.ts';
import { named } from './named.ts';
import type { Say } from './scene.ts';

/** What a failure takes away, in words, the worst first. */
export function lossLines({ gone, behind, ...weakening }: Loss, say: Say): string[] {
    const lists: List[] = [
        { key: 'diagram.lost', names: gone.map(titleOf), count: gone.length },
        { key: 'diagram.lost-behind', names: behind.first.map(titleOf), count: behind.count },
    ];
    const lines = [...linesOf(lists, say), ...weakeningLines(weakening, say)];
    return lines.length > 0 ? lines : [say('diagram.nothing-lost')];
}

/** What is left less of, or does less. */
export function weakeningLines({ reduced, stores }: Pick<Loss, 'reduced' | 'stores'>, say: Say): string[] {
    const tooFew = reduced.filter(isTooFew).map((each) => leftText(each, 'diagram.left-of-needed', say));
    const fewer = reduced.filter((each) => !isTooFew(each)).map((each) => leftText(each, 'diagram.left-of', say));
    const storesThat = (left: (typeof stores)[number]['left']) =>
        stores.filter((each) => each.left === left).map(({ store }) => titleOf(store));
    const lists: [MessageKey, string[]][] = [
        ['diagram.too-few', tooFew],
        ['diagram.read-only', storesThat('read-only')],
        ['diagram.taken-over-by-hand', storesThat('taken-over-by-hand')],
        ['diagram.taken-over', storesThat('taken-over')],
        ['diagram.reduced', fewer],
        ['diagram.fewer-copies', storesThat('fewer-copies')],
    ];
    return linesOf(
        lists.map(([key, names]) => ({ key, names, count: names.length })),
        say,
    );
}

interface List {
    readonly key: MessageKey;
    /** The first at least. */
    readonly names: readonly string[];
    readonly count: number;
}

function linesOf(lists: readonly List[], say: Say): string[] {
    return lists.flatMap(({ key, names, count }) => (count > 0 ? [say(key, { names: named(names, say, count) })] : []));
}

function isTooFew({ after, required }: Reduced): boolean {
    return after < required;
}

function leftText({ element, before, after, required }: Reduced, key: MessageKey, say: Say): string {
    return say(key, { name: titleOf(element), before, after, needed: required });
}
