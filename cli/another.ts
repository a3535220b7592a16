/** For options that may be given several times. */
export function another(value: string, previous: readonly string[] | undefined): string[] {
    return [...(previous ?? []), value];
}
