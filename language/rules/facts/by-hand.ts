/** Whether the word after `by` or `with` means a person who does the work; an approval is a decision, not work. */
export function isByHand(worker: string | undefined): boolean {
    return worker !== undefined && words.has(worker.toLowerCase());
}

const words: ReadonlySet<string> = new Set(['hand', 'hands', 'manual', 'manually', 'console', 'person', 'people']);
