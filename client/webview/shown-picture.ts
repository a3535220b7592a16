import type { PlainDiagram, PlainMember } from '../../language/index.ts';
import { drawnElements } from './element-of-target.ts';
import { membersIn } from './members-in.ts';
import type { Picture } from './messages.ts';

/** The picture that stands on the page, and where in it everything is. */
export interface ShownPicture {
    readonly picture: Picture;
    readonly diagram: PlainDiagram | undefined;
    /** In reading order. */
    readonly members: ReadonlyMap<string, PlainMember>;
    readonly elements: ReadonlyMap<string, SVGElement>;
}

export function shownPicture(svg: SVGSVGElement, picture: Picture): ShownPicture {
    const diagram = picture.preview.picture?.diagram;
    const drawn = [...svg.querySelectorAll<SVGElement>(drawnElements)];
    // Mermaid draws a group with much to say twice: its frame first, and a box with the text.
    const elements = new Map(drawn.toReversed().map((element) => [element.dataset.id ?? '', element]));
    const members = diagram ? [...membersIn(diagram)].filter(({ id }) => elements.has(id)) : [];
    return { picture, diagram, members: new Map(members.map((member) => [member.id, member])), elements };
}

/** The element itself, or the innermost drawn place around it: ids are paths. */
export function drawnFor(id: string, { elements }: ShownPicture): string | undefined {
    for (let path = id; path !== ''; path = path.slice(0, Math.max(0, path.lastIndexOf('/'))))
        if (elements.has(path)) return path;
    return undefined;
}

/** Groups that the picture lets a reader fold, and folds. */
export function isFoldable(id: string, { members, elements }: ShownPicture): boolean {
    const member = members.get(id);
    if (member?.type === 'node') return member.kind === 'folded';
    if (!member) return false;
    return elements.get(id)?.closest('svg')?.classList.contains('groundplan')
        ? toggleOf(id, elements) !== null
        : member.kind !== 'environment';
}

function toggleOf(id: string, elements: ShownPicture['elements']): Element | null {
    return elements.get(id)?.querySelector('g.toggle') ?? null;
}
