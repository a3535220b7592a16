import { fromMarkdown } from 'mdast-util-from-markdown';

/** A comment that begins or ends a block; offsets into the text of the page. */
export interface Marker {
    readonly type: 'opening' | 'closing';
    /** MDX knows no comments of HTML. */
    readonly form: 'html' | 'mdx';
    readonly start: number;
    readonly end: number;
    /** What an opening one asks for; the checksum in a closing one, or an empty text. */
    readonly words: string;
}

export interface FoundMarkers {
    /** In the order of the text. */
    readonly markers: readonly Marker[];
    /** Where a comment begins that never ends. */
    readonly unended: readonly number[];
    /** Where a comment of HTML stands that MDX cannot read. */
    readonly unreadable: readonly number[];
}

/** The markers of a page; those in code are shown to readers and mean nothing. */
export function markersIn(text: string, page: 'md' | 'mdx'): FoundMarkers {
    const disabled = page === 'mdx' ? ['autolink', 'codeIndented', 'htmlFlow', 'htmlText'] : [];
    const nodes = [...flattened(fromMarkdown(text, { extensions: [{ disable: { null: disabled } }] }))];
    const code = nodes.filter(isCode).map(stretchOf);
    const html = nodes.filter(({ type }) => type === 'html').map(stretchOf);
    const isIn = (stretches: readonly Stretch[], at: number) => {
        return stretches.some(({ start, end }) => start <= at && at < end);
    };
    const isComment = (at: number) => (page === 'md' ? isIn(html, at) : true) && !isIn(code, at);
    const isExpression = (at: number) => !isIn(code, at) && !isIn(html, at);
    const comments = found(text, htmlMarker, 'html').filter(({ start }) => isComment(start));
    const expressions = found(text, mdxMarker, 'mdx').filter(({ start }) => isExpression(start));
    const begun = [...text.matchAll(begunMarker)].map(({ index }) => index).filter(isComment);
    return {
        markers: [...(page === 'md' ? comments : []), ...expressions].sort((left, right) => left.start - right.start),
        unended: begun.filter((at) => !comments.some(({ start }) => start === at)),
        unreadable: page === 'mdx' ? comments.map(({ start }) => start) : [],
    };
}

const htmlMarker = /<!--\s*(\/?)groundplan\b((?:(?!<!--)[\s\S])*?)-->/g;
const mdxMarker = /\{\/\*\s*(\/?)groundplan\b([\s\S]*?)\*\/\s*\}/g;
const begunMarker = /<!--\s*\/?groundplan\b/g;

type Root = ReturnType<typeof fromMarkdown>;
type Nodes = Root | Root['children'][number];

interface Stretch {
    readonly start: number;
    readonly end: number;
}

function found(text: string, pattern: RegExp, form: Marker['form']): Marker[] {
    return [...text.matchAll(pattern)].map(({ 0: whole, 1: slash, 2: words = '', index }) => {
        const type = slash === '/' ? 'closing' : 'opening';
        return { type, form, start: index, end: index + whole.length, words: words.trim().replaceAll(/\s+/g, ' ') };
    });
}

function* flattened(node: Nodes): Generator<Nodes> {
    yield node;
    if ('children' in node) for (const child of node.children) yield* flattened(child);
}

/** What HTML keeps as it is written is code as well. */
function isCode(node: Nodes): boolean {
    if (node.type === 'html') return /^<(?:pre|script|style|textarea)\b/i.test(node.value);
    return node.type === 'code' || node.type === 'inlineCode';
}

function stretchOf({ position }: Nodes): Stretch {
    return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}
