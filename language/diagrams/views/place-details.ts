import { titleOf } from '../../model/element.ts';
import type { Place, Sidecar } from '../../model/environment.ts';
import { automationLines } from './automation-lines.ts';
import type { Say, Scene } from './scene.ts';

/** What is told about a place, the most telling first. */
export function placeDetails(place: Place, { environment, say }: Scene): string[] {
    const { kind, technology, spans, feeds, isManaged, properties, sidecars } = place;
    const nodes = properties.get('nodes')?.values[0];
    const stacks = environment.stacks.filter(({ covered }) => covered.includes(place));
    return [
        technology ?? say(`diagram.kind.${kind}`),
        ...(nodes?.kind === 'range' || nodes?.kind === 'quantity' ? [nodesText(nodes.text, say)] : []),
        ...(spans.length > 0 ? [say('diagram.spans', { places: spans.map(titleOf) })] : []),
        ...(feeds.length > 0 ? [say('diagram.powered', { places: feeds.map(titleOf) })] : []),
        ...(isManaged ? [say('diagram.managed')] : []),
        ...sidecarLines(sidecars, say),
        ...stacks.map((stack) => stackLine(stack, say)),
        ...automationLines(place, say),
    ];
}

function nodesText(text: string, say: Say): string {
    return say('diagram.nodes', { count: text.replace('..', '–') });
}

/** The helpers that run beside every instance. */
export function sidecarLines(sidecars: readonly Sidecar[], say: Say): string[] {
    if (sidecars.length === 0) return [];
    return [say('diagram.sidecars', { names: sidecars.map(named) })];
}

function named(sidecar: Sidecar): string {
    const title = titleOf(sidecar);
    return sidecar.technology && sidecar.technology !== title ? `${title} (${sidecar.technology})` : title;
}

export function stackLine(stack: Scene['environment']['stacks'][number], say: Say): string {
    const name = titleOf(stack);
    return stack.tool ? say('diagram.stack-by', { name, tool: stack.tool }) : say('diagram.stack', { name });
}
