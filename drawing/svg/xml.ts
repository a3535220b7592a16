export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element with attributes and content; the content is markup already. */
export function xml(name: string, attributes: Attributes, ...content: readonly string[]): string {
    const written = Object.entries(attributes)
        .map(([key, value]) => (value === undefined ? '' : ` ${key}="${spelled(value)}"`))
        .join('');
    const inner = content.join('');
    return inner === '' ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>`;
}

/** A text as it may stand between tags and in attributes. */
export function escaped(text: string): string {
    return text
        .toWellFormed()
        .replace(/[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
        .replace(/[&<>"'\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Tenths of a pixel are fine enough, and give the same bytes everywhere. */
export function figure(value: number): string {
    return String(Math.round(value * 10) / 10 || 0);
}

function spelled(value: string | number): string {
    return typeof value === 'number' ? figure(value) : escaped(value);
}
