import type { Element } from '../../model/element.ts';
import { titleOf } from '../../model/element.ts';
import { wordOf } from '../../model/value.ts';
import type { Node } from '../diagram.ts';
import type { Say } from './scene.ts';

/** An element as such, wherever it runs. */
export function elementNode(element: Element, id: string, say: Say): Node {
    return {
        type: 'node',
        kind: element.kind,
        id,
        title: titleOf(element),
        details: [...factLine([kindOf(element, say), technologyOf(element)]), ...partLines(element, say)],
        source: element.source,
    };
}

/** What a service consists of, and what a function is a part of. */
export function partLines({ aggregates, implementing }: Element, say: Say): string[] {
    const wholes = implementing.map(({ qualifiedName }) => qualifiedName);
    return [
        ...(aggregates.length > 0 ? [say('diagram.aggregates', { names: aggregates.map(titleOf) })] : []),
        ...(wholes.length > 0 ? [say('diagram.implements', { names: wholes })] : []),
    ];
}

/** A plain box is a service; every other kind is named. */
export function kindOf({ kind }: Element, say: Say): string | undefined {
    return kind === 'service' ? undefined : say(`diagram.kind.${kind}`);
}

export function technologyOf({ properties }: Element): string | undefined {
    return wordOf(properties, 'engine') ?? wordOf(properties, 'runtime');
}

/** The known ones of these facts in one line; no line when nothing is known. */
export function factLine(facts: readonly (string | undefined)[]): string[] {
    const known = facts.filter((fact) => fact !== undefined);
    return known.length === 0 ? [] : [known.join(' · ')];
}
