/** As `2027-06-30`. */
export function localDay(date: Date): string {
    const twoDigits = (value: number) => String(value).padStart(2, '0');
    return `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`;
}
