import { escapedLine } from '../markdown/escaped.ts';
import { titleOf } from '../model/element.ts';
import { quantityOf } from '../model/value.ts';
import { pagePicture } from './page-picture.ts';
import { type EnvironmentSection, environmentLines } from './page-section.ts';
import { pageText, part } from './page-text.ts';
import type { EnvironmentTopic } from './page-topic.ts';

/** All about one environment: its picture, what stands where, what fails with what, and what is found. */
export function environmentPage(topic: EnvironmentTopic): string {
    const { environment, say } = topic;
    const { name, title, tier, base, documentation, properties } = environment;
    const target = quantityOf(properties, 'target')?.text;
    const facts = [
        ...(title === undefined ? [] : [say('page.name', { name })]),
        ...(tier === undefined ? [] : [say('page.tier', { tier: say(`diagram.tier.${tier}`) })]),
        ...(target === undefined ? [] : [say('page.target', { target })]),
        ...(base ? [say('page.like-other', { name: escapedLine(titleOf(base)) })] : []),
    ];
    return pageText([
        `# ${escapedLine(titleOf(environment))}`,
        say('page.generated'),
        facts.map((fact) => `- ${fact}`).join('\n'),
        escapedLine(documentation ?? ''),
        pagePicture({ kind: 'environment', environment: name }, topic),
        ...sections.map((kind) => part(say(`page.part.${kind}`), environmentLines(kind, topic))),
    ]);
}

const sections: readonly EnvironmentSection[] = [
    'placements',
    'data',
    'entries',
    'failures',
    'automation',
    'differences',
    'findings',
    'accepted',
];
