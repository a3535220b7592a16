import { escapedLine } from '../markdown/escaped.ts';
import { table } from '../markdown/table.ts';
import { titleOf } from '../model/element.ts';
import type { Placement } from '../model/environment.ts';
import { type Properties, quantityOf, textOf, wordOf } from '../model/value.ts';
import type { EnvironmentTopic } from './page-topic.ts';
import { placeTitle } from './place-title.ts';
import type { Say } from './saying.ts';
import { titles } from './titles.ts';

/** What runs where, how often and with what beside it; below, what only a stand-in answers for. */
export function placementsTable({ environment, say }: EnvironmentTopic): string[] {
    const { placements, stubs } = environment;
    const header = ['element', 'kind', 'technology', 'instances', 'where', 'beside'] as const;
    const rows = placements.map((placement) => placementRow(placement, say));
    const standIns = stubs.length > 0 ? [say('page.stubs', { names: titles(stubs) })] : [];
    return [
        ...(rows.length > 0
            ? table(
                  header.map((key) => say(`page.column.${key}`)),
                  rows,
              )
            : []),
        ...(rows.length > 0 && standIns.length > 0 ? [''] : []),
        ...standIns,
    ];
}

function placementRow(placement: Placement, say: Say): string[] {
    const { element, place, properties, sidecars } = placement;
    const beside = [...sidecars, ...(place?.sidecars ?? [])];
    return [
        escapedLine(titleOf(element)),
        say(`kind.${element.kind}`),
        technologyOf(properties) ?? technologyOf(element.properties) ?? '–',
        instancesText(placement, say),
        placeTitle(place),
        beside.length === 0 ? '–' : titles(beside),
    ];
}

/** What is deployed, or else what it is made for. */
function technologyOf(properties: Properties): string | undefined {
    const text = textOf(properties, 'image') ?? textOf(properties, 'artifact') ?? wordOf(properties, 'runtime');
    return text === undefined ? undefined : escapedLine(text);
}

function instancesText({ instances: { min, max, isStated }, properties }: Placement, say: Say): string {
    const counted = isStated ? (min === max ? `${min}` : `${min}–${max}`) : '–';
    const standby = quantityOf(properties, 'standby');
    return standby ? say('page.with-standby', { counted, count: standby.value }) : counted;
}
