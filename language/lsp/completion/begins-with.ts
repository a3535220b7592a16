/** Compares the parts of Hangul syllables, because a syllable is typed part by part. */
export function beginsWith(label: string, typed: string): boolean {
    return typed === '' || comparable(label).startsWith(comparable(typed));
}

function comparable(text: string): string {
    return text.normalize('NFKD').toLowerCase();
}
