export interface XmlElement {
    readonly name: string;
    readonly attributes: ReadonlyMap<string, string>;
    readonly children: readonly XmlElement[];
    /** Its own and that of its children, a space between each two pieces. */
    readonly text: string;
}

/** Reads XML as strictly as the pictures need it: anything but well-formed elements and texts is an error. */
export function readXml(source: string): XmlElement {
    const open: { name: string; attributes: Map<string, string>; children: XmlElement[]; texts: string[] }[] = [
        { name: '', attributes: new Map(), children: [], texts: [] },
    ];
    let at = 0;
    for (const { index, 0: token, 1: slash, 2: name = '', 3: written = '', 4: end } of source.matchAll(tokens)) {
        if (index !== at) throw new Error(`At ${at} stands what is no XML: ${source.slice(at, at + 40)}`);
        at += token.length;
        const inner = open.at(-1);
        if (!inner) throw new Error('Too many elements are closed.');
        if (name === '') inner.texts.push(plain(token));
        else if (slash) closeElement(open, name);
        else open.push({ name, attributes: attributesIn(written), children: [], texts: [] });
        if (name !== '' && end) closeElement(open, name);
    }
    const [root] = open;
    const [element, ...others] = root?.children ?? [];
    if (at !== source.length || open.length !== 1 || !element || others.length > 0)
        throw new Error('This is no document.');
    return element;
}

const tokens = /<(\/?)([A-Za-z]+)((?:\s[\w:-]+="[^"<]*")*)\s*(\/?)>|[^<>]+/g;

function closeElement(
    open: { name: string; children: XmlElement[]; texts: string[]; attributes: Map<string, string> }[],
    name: string,
): void {
    const done = open.pop();
    if (done?.name !== name) throw new Error(`</${name}> closes <${done?.name}>.`);
    const { attributes, children, texts } = done;
    open.at(-1)?.children.push({ name, attributes, children, text: texts.join(' ') });
    open.at(-1)?.texts.push(texts.join(' '));
}

function attributesIn(written: string): Map<string, string> {
    const all = [...written.matchAll(/([\w:-]+)="([^"]*)"/g)].map(
        ([, key = '', value = '']) => [key, plain(value)] as const,
    );
    const attributes = new Map(all);
    if (attributes.size !== all.length) throw new Error(`An attribute is written twice in ${written}.`);
    return attributes;
}

function plain(text: string): string {
    if (/&(?!#\d+;)/.test(text)) throw new Error(`This is not escaped: ${text}`);
    if (/[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(text)) throw new Error('XML has no such character.');
    return text.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
}

export function elementsIn(element: XmlElement): XmlElement[] {
    return [element, ...element.children.flatMap(elementsIn)];
}
