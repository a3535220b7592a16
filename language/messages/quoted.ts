/** Names in single quotes, for a list in a message. */
export function quoted(named: Iterable<{ readonly name: string }>): string[] {
    return Array.from(named, ({ name }) => `'${name}'`);
}
