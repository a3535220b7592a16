import type { Pieces } from '../../drawing/svg/picture-svg.ts';
import type { Svg } from './drawn.ts';

export interface LivePicture {
    /** Answers with the picture as it now stands on the page. */
    put(svg: Svg): SVGSVGElement;
    clear(): void;
}

/** The picture at a place of the page. Of one in pieces, only what differs from the one before is put there. */
export function livePicture(place: HTMLElement): LivePicture {
    let live: Live | undefined;
    return {
        put(svg) {
            const next = svg instanceof SVGSVGElement ? { root: svg } : patched(live, svg);
            live = 'elements' in next ? next : undefined;
            if (next.root.parentNode !== place) place.replaceChildren(next.root);
            return next.root;
        },
        clear() {
            live = undefined;
            place.replaceChildren();
        },
    };
}

interface Live {
    readonly root: SVGSVGElement;
    /** Around the elements. */
    readonly frame: string;
    readonly content: Element;
    /** By what they were parsed from. */
    readonly elements: ReadonlyMap<string, Element>;
}

/** The next picture: the one before with what is new in it, or a new one where they have nothing in common. */
function patched(before: Live | undefined, { head, elements, tail }: Pieces): Live {
    const texts = distinct(elements);
    const added = texts.filter((text) => !before?.elements.has(text));
    const { root, content } = parsed(head, added, tail);
    const fresh = new Map(added.map((text, index) => [text, content.children[index]]));
    const all = new Map<string, Element>();
    for (const text of texts) {
        const element = fresh.get(text) ?? before?.elements.get(text);
        if (element) all.set(text, element);
    }
    const frame = head + tail;
    if (!before || added.length === texts.length) return { root, frame, content, elements: all };
    arrange(before.content, [...all.values()]);
    if (frame !== before.frame) reframe(before, root, content);
    return { ...before, frame, elements: all };
}

/** Two lines in one place are written alike: white space between elements says nothing. */
function distinct(texts: readonly string[]): string[] {
    const found = new Set<string>();
    for (const text of texts) {
        let own = text;
        while (found.has(own)) own += ' ';
        found.add(own);
    }
    return [...found];
}

function parsed(head: string, elements: readonly string[], tail: string) {
    // A picture of nothing is all head.
    const mark = tail === '' ? '' : '<g class="first"/>';
    const source = `${head}${mark}${elements.join('')}${tail}`;
    const { documentElement: root } = new DOMParser().parseFromString(source, 'image/svg+xml');
    if (!(root instanceof SVGSVGElement)) throw new Error('The drawing is not well-formed.');
    const first = root.querySelector('g.first');
    const content = first?.parentElement ?? root;
    first?.remove();
    return { root: document.adoptNode(root), content };
}

function reframe(before: Live, root: SVGSVGElement, content: Element): void {
    copyAttributes(content, before.content);
    copyAttributes(root, before.root);
    arrange(
        before.root,
        [...root.children].map((child) => (child === content ? before.content : child)),
    );
}

function copyAttributes(from: Element, to: Element): void {
    for (const name of to.getAttributeNames()) if (!from.hasAttribute(name)) to.removeAttribute(name);
    for (const { name, value } of from.attributes) if (to.getAttribute(name) !== value) to.setAttribute(name, value);
}

/** Makes these the children, and leaves alone what is one already and follows the right one. */
function arrange(parent: Element, children: readonly Element[]): void {
    const wanted = new Set(children);
    for (const child of [...parent.children]) if (!wanted.has(child)) child.remove();
    let next = parent.firstElementChild;
    for (const child of children) {
        if (child === next) next = next.nextElementSibling;
        else parent.insertBefore(child, next);
    }
}
