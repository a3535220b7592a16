/** Compares the parts of Hangul syllables, because a syllable is typed part by part. */
export function beginsWith(label: string, typed: string): boolean {
    const head = label.slice(0, typed.length);
    if (plain.test(typed) && plain.test(head)) return head.toLowerCase() === typed.toLowerCase();
    return comparable(label).startsWith(comparable(typed));
}

/** Most names need no more; a workspace has a hundred thousand of them. */
const plain = /^[\w.-]*$/;

function comparable(text: string): string {
    return text.normalize('NFKD').toLowerCase();
}
