import { type Message, message } from '../messages/message.ts';
import { quoted } from '../messages/quoted.ts';

/** Few names are read; of many, the number says more. */
export function someOf(named: readonly { readonly name: string }[]): (string | Message)[] {
    const shown = named.length <= mostNames + 1 ? named.length : mostNames;
    const rest = named.length - shown;
    return [...quoted(named.slice(0, shown)), ...(rest > 0 ? [message('others.more', { count: rest })] : [])];
}

const mostNames = 3;
