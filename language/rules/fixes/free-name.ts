/** The wanted name, or the next one with a number behind it that is not taken. */
export function freeName(wanted: string, taken: Pick<ReadonlySet<string>, 'has'>): string {
    if (!taken.has(wanted)) return wanted;
    let number = 2;
    while (taken.has(`${wanted}-${number}`)) number++;
    return `${wanted}-${number}`;
}
