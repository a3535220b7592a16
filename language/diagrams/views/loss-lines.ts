import type { MessageKey } from '../../messages/message.ts';
import { type Element, titleOf } from '../../model/element.ts';
import type { Loss, Reduced } from './losses.ts';
import { named } from './named.ts';
import type { Say } from './scene.ts';

/** What a failure takes away, in words, the worst first; what passes no filter is not told. */
export function lossLines(loss: Loss, passes: (element: Element) => boolean, say: Say): string[] {
    const lists: List[] = [
        ['diagram.lost', loss.gone.filter(passes).map(titleOf)],
        ['diagram.lost-behind', loss.behind.filter(passes).map(titleOf)],
    ];
    const lines = [...linesOf(lists, say), ...weakeningLines(loss, passes, say)];
    return lines.length > 0 ? lines : [say('diagram.nothing-lost')];
}

/** What is left less of, or does less. */
export function weakeningLines(
    { reduced, stores }: Pick<Loss, 'reduced' | 'stores'>,
    passes: (element: Element) => boolean,
    say: Say,
): string[] {
    const shown = reduced.filter(({ element }) => passes(element));
    const storesThat = (left: (typeof stores)[number]['left']) =>
        stores.filter((each) => each.left === left && passes(each.store)).map(({ store }) => titleOf(store));
    const lists: List[] = [
        ['diagram.too-few', shown.filter(isTooFew).map((each) => leftText(each, 'diagram.left-of-needed', say))],
        ['diagram.read-only', storesThat('read-only')],
        ['diagram.taken-over-by-hand', storesThat('taken-over-by-hand')],
        ['diagram.taken-over', storesThat('taken-over')],
        [
            'diagram.reduced',
            shown.filter((each) => !isTooFew(each)).map((each) => leftText(each, 'diagram.left-of', say)),
        ],
        ['diagram.fewer-copies', storesThat('fewer-copies')],
    ];
    return linesOf(lists, say);
}

type List = readonly [MessageKey, readonly string[]];

function linesOf(lists: readonly List[], say: Say): string[] {
    return lists.flatMap(([key, names]) => (names.length > 0 ? [say(key, { names: named(names, say) })] : []));
}

function isTooFew({ after, required }: Reduced): boolean {
    return after < required;
}

function leftText({ element, before, after, required }: Reduced, key: MessageKey, say: Say): string {
    return say(key, { name: titleOf(element), before, after, needed: required });
}
