/** A page of paragraphs, with a line break at its end; empty ones are left out. */
export function pageText(paragraphs: readonly string[]): string {
    return `${paragraphs.filter((paragraph) => paragraph !== '').join('\n\n')}\n`;
}

/** A heading with what stands below it; empty where there is nothing to tell. */
export function part(title: string, lines: readonly string[]): string {
    return lines.length === 0 ? '' : `## ${title}\n\n${lines.join('\n')}`;
}
