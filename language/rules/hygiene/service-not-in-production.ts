import { message } from '../../messages/message.ts';
import { quoted } from '../../messages/quoted.ts';
import type { Element } from '../../model/element.ts';
import { type Environment, enclosing, type Place, type Placement } from '../../model/environment.ts';
import type { Model } from '../../model/model.ts';
import { isWithin, type Source } from '../../model/source.ts';
import { wordOf } from '../../model/value.ts';
import { needsAnswer } from '../environment/needs-answer.ts';
import { isApplication } from '../facts/bare-processes.ts';
import { referenceTo } from '../fixes/reference-to.ts';
import type { Fix, ModelRule } from '../rule.ts';
import { callItPlanned } from './call-it-planned.ts';

/** Something is tried again and again, and never used. */
export const serviceNotInProduction: ModelRule = {
    id: 'service-not-in-production',
    principle: 'hygiene',
    severity: 'info',
    scope: 'model',

    *check({ model }) {
        const productions = model.environments.filter(({ isProductionLike, placements }) => {
            return isProductionLike && placements.length > 0;
        });
        const [production] = productions;
        if (!production) return;
        const known = new Set(productions.flatMap(elementsIn));
        const runs = model.environments.flatMap((environment) => {
            return environment.placements.filter(isApplication).map((placement) => ({ environment, placement }));
        });
        for (const [element, places] of Map.groupBy(runs, ({ placement }) => placement.element)) {
            if (known.has(element) || !isMeantForProduction(element, places)) continue;
            yield {
                at: element.nameSource,
                declaration: element.source,
                message: message('rule.service-not-in-production', {
                    kind: message(`kind.${element.kind}`),
                    service: element.name,
                    environments: quoted(new Set(places.map(({ environment }) => environment))),
                    production: quoted(productions),
                }),
                related: places.map(({ environment, placement }) => ({
                    at: placement.targetSource,
                    message: message('related.runs-in', { environment: environment.name }),
                })),
                fixes: [...runInProduction(element, places, production, model), callItPlanned(element)],
            };
        }
    },
};

interface Run {
    readonly environment: Environment;
    readonly placement: Placement;
}

/** What runs, what a stand-in answers for, and what is missed there, of which another rule tells. */
function elementsIn({ placements, stubs, paths }: Environment): Element[] {
    const missed = paths.filter(({ answeredBy, from, interaction }) => {
        return answeredBy === 'nothing' && from.length > 0 && needsAnswer(interaction);
    });
    return [...placements.map(({ element }) => element), ...stubs, ...missed.map(({ interaction }) => interaction.to)];
}

/** A tool for tests is called by nobody, and does not come as far as staging. */
function isMeantForProduction({ properties, inbound }: Element, runs: readonly Run[]): boolean {
    const status = wordOf(properties, 'status');
    if (status === 'planned' || status === 'retiring') return false;
    const isCalled = inbound.some(({ kind }) => kind === 'calls');
    return isCalled || runs.some(({ environment }) => environment.tier === 'staging');
}

/** It goes where its place has its like in production; nothing is offered where its own calls would fail there. */
function runInProduction(element: Element, runs: readonly Run[], production: Environment, model: Model): Fix[] {
    const present = new Set(elementsIn(production));
    const needed = element.interactions.filter(needsAnswer).map(({ to }) => to);
    if (needed.some((target) => !present.has(target))) return [];
    const into = runs.flatMap(({ placement }) => likeIn(production, placement.place) ?? [])[0] ?? production.source;
    const statement = { kind: 'run', target: referenceTo(element, model), count: undefined } as const;
    const title = message('fix.run-targets', { targets: quoted([element]), environment: production.name });
    return [{ title, kind: 'suggestion', changes: [{ kind: 'add-statement', into, statement }] }];
}

function likeIn({ allPlaces, source }: Environment, place: Place | undefined): Source | undefined {
    const path = pathOf(place);
    const like = allPlaces.find((each) => pathOf(each) === path);
    return like && isWithin(like.source, source) ? like.source : undefined;
}

function pathOf(place: Place | undefined): string {
    return Array.from(enclosing(place), ({ kind, name }) => `${kind} ${name}`).join(' in ');
}
