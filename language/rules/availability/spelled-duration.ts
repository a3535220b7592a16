/** Seconds as an author would write them: `1500ms`, `90s`, `15min`. */
export function spelledDuration(seconds: number): string {
    const milliseconds = Math.round(seconds * 1000);
    if (milliseconds % 1000 !== 0) return `${milliseconds}ms`;
    const whole = milliseconds / 1000;
    return whole >= 120 && whole % 60 === 0 ? `${whole / 60}min` : `${whole}s`;
}
