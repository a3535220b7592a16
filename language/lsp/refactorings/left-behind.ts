import { GrammarUtils } from 'langium';
import * as ast from '../../grammar/generated/ast.ts';
import { type Message, message } from '../../messages/message.ts';
import { enclosing, type PlaceKind } from '../../model/environment.ts';
import type { Source } from '../../model/source.ts';
import { wordOf } from '../../model/value.ts';
import { profileFor } from '../../profiles/profile-for.ts';
import type { Home } from './homes-for.ts';
import type { RunAt } from './run-at.ts';

/** What a `run` says that it cannot say, or that means something else, in another home. */
interface LeftBehind {
    readonly without: readonly Source[];
    readonly names: readonly (string | Message)[];
}

/** Of what stands in the statement itself: what a template says is said for others too. */
export function leftBehind(run: RunAt, home: Home): LeftBehind {
    const { node, section } = run;
    const lost = lostIn(run, home);
    const members: readonly { readonly $type: string }[] = node.members;
    const properties = members.filter(ast.isProperty).filter(({ key }) => lost.has(key));
    const count = takesCount.includes(home.kind) ? undefined : GrammarUtils.findNodeForProperty(node.$cstNode, 'count');
    const nodes = [...(count ? [count] : []), ...properties.flatMap(({ $cstNode }) => $cstNode ?? [])];
    return {
        without: nodes.map(({ offset, end }) => ({ section, start: offset, end })),
        names: [...properties.map(({ key }) => `'${key}'`), ...(count ? [message('refactoring.the-count')] : [])],
    };
}

/** A function platform starts as many as there are requests, and an application container holds an application once. */
const takesCount: readonly PlaceKind[] = ['container', 'vm', 'group', 'cluster', 'platform'];

function lostIn(run: RunAt, home: Home): ReadonlySet<string> {
    const isFunction = [...enclosing(run.placement.place)].some(({ kind }) => kind === 'faas');
    const crossing = isFunction === (home.kind === 'faas') ? [] : ['concurrency', 'warm'];
    return new Set([
        ...crossing,
        ...(meaningless[home.kind] ?? []),
        ...(home.kind === 'faas' ? untunable(run, home) : []),
    ]);
}

const machine = ['os', 'kernel', 'spread', 'disruption-budget'] as const;

/** Properties of `run` that say nothing in a place of a kind. */
const meaningless: Readonly<Partial<Record<PlaceKind, readonly string[]>>> = {
    faas: [...machine, 'required', 'standby', 'drain', 'health'],
    platform: machine,
    appserver: [...machine, 'cpu', 'memory', 'disk', 'base', 'required', 'standby'],
};

/** Processor and disk that the provider, as far as it is known, lets nobody choose. */
function untunable({ project }: RunAt, { outer, technology }: Home): string[] {
    const profile = profileFor(technology, project.model.profiles);
    const plan = (outer?.kind === 'faas' ? wordOf(outer.properties, 'plan') : undefined) ?? profile?.defaultPlan;
    const known = profile?.plans.find(({ name }) => name === plan);
    if (known && !known.tuning) return [];
    const tunable: readonly string[] = known?.tuning?.properties ?? [];
    return ['cpu', 'disk'].filter((key) => !tunable.includes(key));
}
