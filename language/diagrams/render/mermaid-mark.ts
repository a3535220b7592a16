import type { Mark, MarkLevel } from '../diagram.ts';

/** `⚠ 2`: the sign of the worst level, and how many findings there are. */
export function mermaidMark({ level, count }: Mark): string {
    return `${markSign(level)} ${count}`;
}

/** Signs that every usual font has, each of its own shape; none of them is drawn as an emoji. */
export function markSign(level: MarkLevel): string {
    switch (level) {
        case 'error':
            return '✖';
        case 'warning':
            return '⚠';
        case 'info':
            return 'ℹ';
        case 'hint':
            return '◇';
    }
}
