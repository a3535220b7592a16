import { escapedLine } from '../markdown/escaped.ts';
import { speak } from '../messages/message.ts';
import { type Element, titleOf } from '../model/element.ts';
import type { Environment } from '../model/environment.ts';
import { type Deployed, deployedIn, differences } from '../rules/environment/differences.ts';
import type { EnvironmentTopic } from './page-topic.ts';
import { titles } from './titles.ts';

/** How an environment differs from the one that it is like; nothing for one that is like no other. */
export function differencesList(topic: EnvironmentTopic): string[] {
    const { environment, say } = topic;
    const { base } = environment;
    if (!base) return [];
    const [here, there] = [runningIn(environment), runningIn(base)];
    const deployed = { here: deployedIn(environment), there: deployedIn(base) };
    const stubbed = new Set(environment.stubs);
    const standIns = environment.stubs.filter((each) => !base.stubs.includes(each));
    const added = [...here].filter((each) => !there.has(each));
    const missing = [...there].filter((each) => !here.has(each) && !stubbed.has(each));
    const lines = [
        ...(missing.length > 0 ? [say('page.left-out', { names: titles(missing) })] : []),
        ...(standIns.length > 0 ? [say('page.stubs', { names: titles(standIns) })] : []),
        ...(added.length > 0 ? [say('page.added', { names: titles(added) })] : []),
        ...[...here].filter((each) => there.has(each)).flatMap((each) => differencesOf(each, base, deployed, topic)),
    ];
    const like = { name: escapedLine(titleOf(base)) };
    if (lines.length === 0) return [say('page.like-throughout', like)];
    return [say('page.like', like), '', ...lines.map((line) => `- ${line}`)];
}

function runningIn({ placements }: Environment): ReadonlySet<Element> {
    return new Set(placements.map(({ element }) => element));
}

function differencesOf(
    element: Element,
    base: Environment,
    { here, there }: Record<'here' | 'there', Deployed>,
    { environment, say, language }: EnvironmentTopic,
): string[] {
    const [own, other] = [instancesOf(element, environment), instancesOf(element, base)];
    const all = [
        ...(own === other ? [] : [say('page.instances-instead', { own, other })]),
        ...differences(element, here, there).map(({ message }) => escapedLine(speak(message, language))),
    ];
    return all.length === 0 ? [] : [`${escapedLine(titleOf(element))}: ${all.join(', ')}`];
}

function instancesOf(element: Element, { placements }: Environment): string {
    const counts = placements.filter((each) => each.element === element).map(({ instances }) => instances);
    const min = counts.reduce((total, each) => total + each.min, 0);
    const max = counts.reduce((total, each) => total + each.max, 0);
    return min === max ? `${min}` : `${min}–${max}`;
}
