import type { AstNode } from 'langium';
import { isWithin, stretchOf } from '../../model/source.ts';
import type { Properties, Property } from '../../model/value.ts';
import type { Project } from '../../project/project.ts';
import type { FileSection } from '../../syntax/source-file.ts';
import { sourceOf } from '../../syntax/source-of.ts';
import { headerEnd } from './header-end.ts';
import type { Hint, HintPart } from './hint.ts';
import { writtenIn } from './written-in.ts';

/** More would hide the author's own words; the rest is told by the hover text. */
const most = 3;

/** What a statement has from a template, or from what its environment is like, and does not say itself. */
export function takenOverHint(node: AstNode, properties: Properties, section: FileSection, project: Project): Hint[] {
    const own = sourceOf(node, section);
    const foreign = [...properties.values()].filter(({ source }) => !isWithin(source, own));
    if (foreign.length === 0) return [];
    const shown = foreign.slice(0, most).map((property) => partOf(property, project));
    const [first] = foreign.slice(most);
    const rest = first ? [{ ...partOf(first, project), text: '…' }] : [];
    return [{ at: headerEnd(node), parts: [...shown, ...rest] }];
}

function partOf(property: Property, project: Project): HintPart {
    return {
        text: `${property.key}: ${valueText(property, project)}`,
        origin: writtenIn(property.source, project),
        source: property.source,
    };
}

function valueText({ valueSource }: Property, project: Project): string {
    const { uri, start, end } = stretchOf(valueSource);
    return project.textOf(uri).slice(start, end);
}
