import { mostReadableNodes, type PictureOptions, type Project, tagsOf } from '../../language/index.ts';
import { nearbyOrFirst } from '../nearby-or-first.ts';
import { type Text, texts } from '../texts.ts';
import { elementNamed } from './element-named.ts';
import type { ExportOptions } from './export-options.ts';

/** How the pictures of a project are drawn: as the command line says. */
export function pictureWish({ model, findings }: Project, options: ExportOptions): PictureOptions {
    const { language, nest, instances, team, tag, kind, focus, depth = 1, whole, legend } = options;
    const centre = focus === undefined ? undefined : elementNamed(model, focus);
    return {
        language,
        nesting: nest,
        instances,
        filter: {
            teams: team,
            tags: tag,
            kinds: kind,
            focus: centre && { element: centre.qualifiedName, depth },
        },
        ...(options.findings ? { findings } : {}),
        ...(legend ? { hasLegend: true } : {}),
        ...(whole ? {} : { mostNodes: mostReadableNodes }),
    };
}

/** Names on the command line that no project has; without this, a typing error would give an empty picture. */
export function unknownNames(projects: readonly Project[], { team = [], tag = [], focus }: ExportOptions): Text[] {
    const models = projects.map(({ model }) => model);
    const elements = models.flatMap((model) => model.elements);
    const isFocusKnown = focus === undefined || models.some((model) => elementNamed(model, focus));
    return [
        ...unknown(
            'team',
            team,
            models.flatMap(({ teams }) => teams.map(({ name }) => name)),
        ),
        ...unknown('tag', tag, elements.flatMap(tagsOf)),
        ...(isFocusKnown
            ? []
            : unknown(
                  'element',
                  [focus],
                  elements.map(({ qualifiedName }) => qualifiedName),
              )),
    ];
}

function unknown(kind: 'team' | 'tag' | 'element', wanted: readonly string[], known: readonly string[]): Text[] {
    return wanted
        .filter((name) => !known.includes(name))
        .map((name) => texts.unknown[kind](name, nearbyOrFirst(name, known)));
}
