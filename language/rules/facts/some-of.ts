import { type Message, message } from '../../messages/message.ts';
import { quoted } from '../../messages/quoted.ts';

/** Few names are read; of many, the number says more. */
export function someOf(named: Iterable<{ readonly name: string }>): (string | Message)[] {
    const all = [...named];
    const shown = all.length <= mostNames + 1 ? all.length : mostNames;
    const rest = all.length - shown;
    return [...quoted(all.slice(0, shown)), ...(rest > 0 ? [message('others.more', { count: rest })] : [])];
}

const mostNames = 3;
