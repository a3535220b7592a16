/** How a range of another notation is written here: `3..10` for `3-10`. */
export function rangeFrom(text: string): string | undefined {
    const [, min, max] = /^(\d+)(?:[-–~]|\.{3})(\d+)$/.exec(text) ?? [];
    return min === undefined || max === undefined ? undefined : `${min}..${max}`;
}
