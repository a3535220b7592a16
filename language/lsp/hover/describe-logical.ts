import { escaped } from '../../markdown/escaped.ts';
import { message } from '../../messages/message.ts';
import type { Aggregate, Saga, System, Team } from '../../model/element.ts';
import type { Model } from '../../model/model.ts';
import { ownable } from '../../model/ownable.ts';
import { textOf, wordOf } from '../../model/value.ts';
import { grouped, listOf } from './describe-element.ts';
import { codes } from './describe-placement.ts';
import { code, type Description } from './markdown.ts';

/** Whom to ask, and what they own. */
export function describeTeam(team: Team, model: Model): Description {
    const owned = ownable(model).filter((each) => each.team === team);
    const contact = textOf(team.properties, 'contact');
    return {
        ...team,
        kind: message('kind.team'),
        facts: [
            ...(contact === undefined ? [] : [message('hover.contact', { text: escaped(contact) })]),
            ...(owned.length > 0 ? [message('hover.owns', { names: codes(owned) })] : []),
        ],
    };
}

/** What a system holds. */
export function describeSystem(system: System, { systems, elements }: Model): Description {
    const inner = [
        ...systems.filter(({ parent }) => parent === system),
        ...elements.filter((element) => element.system === system),
    ];
    const { team, qualifiedName } = system;
    return {
        ...system,
        kind: message('kind.system'),
        name: qualifiedName,
        facts: [
            ...(team ? [message('hover.team', { team: code(team.name) })] : []),
            ...(inner.length > 0 ? [message('hover.holds', { names: inner.map(({ name }) => code(name)) })] : []),
        ],
    };
}

/** Whose part an aggregate is, and what changes it. */
export function describeAggregate(aggregate: Aggregate, { elements, sagas }: Model): Description {
    const owner = elements.find(({ aggregates }) => aggregates.includes(aggregate));
    const interactions = owner?.interactions.filter((each) => each.aggregate === aggregate) ?? [];
    const functions = elements.filter(({ implementing }) => implementing.includes(aggregate));
    const changing = sagas.filter(({ participants }) => participants.includes(aggregate));
    return {
        ...aggregate,
        kind: message('kind.aggregate'),
        name: aggregate.qualifiedName,
        facts: [
            ...(owner ? [message('hover.aggregate-of', { name: code(owner.qualifiedName) })] : []),
            ...listOf('hover.implemented-by', codes(functions)),
            ...listOf('hover.sagas', codes(changing)),
            ...grouped(interactions, 'hover', ({ to }) => to),
        ],
    };
}

/** What a saga changes, and how. */
export function describeSaga(saga: Saga): Description {
    const style = wordOf(saga.properties, 'style');
    return {
        ...saga,
        kind: message('kind.saga'),
        facts: [
            ...(saga.participants.length > 0 ? [message('hover.changes', { names: codes(saga.participants) })] : []),
            ...(style === undefined ? [] : [message('hover.style', { style })]),
        ],
    };
}
