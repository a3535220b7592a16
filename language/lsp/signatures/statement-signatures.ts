import { elementWords, placeWords } from '../../references/expected-kinds.ts';

/**
 * What follows the first word of a statement, part by part. `<gap>` stands for what the author writes, the words and
 * signs before it belong to it; a part in brackets may be absent.
 */
export const statementSignatures: Readonly<Record<string, readonly string[]>> = {
    import: ['<name>, …', 'from "<path>"'],
    team: ['<name>', '["<title>"]'],
    system: ['<name>', '["<title>"]'],
    ...forEach(Object.values(elementWords), ['<name>', '["<title>"]', '[is <template>]']),
    ...forEach(
        ['calls', 'reads', 'writes', 'publishes', 'subscribes', 'sends', 'receives'],
        ['<element>', '[via <protocol>]'],
    ),
    routes: ['"<path>"', 'to <element>'],
    aggregate: ['<name>', '["<title>"]'],
    saga: ['<name>', '["<title>"]'],
    template: ['<kind>', '<name>', '["<title>"]', '[: <technology>]', '[x<count>]'],
    environment: ['<name>', '["<title>"]', '[like <environment>]'],
    ...forEach(
        placeWords.map((kind) => (kind === 'server' ? 'database server' : kind)),
        ['<name>', '["<title>"]', '[is <template>]', '[: <technology>]'],
    ),
    run: ['<service>', '[x<count>]', '[is <template>]'],
    sidecar: ['<name>', '["<title>"]', '[: <technology>]'],
    ...forEach(['balancer', 'cdn', 'dns'], ['<name>', '["<title>"]', '[: <technology>]', 'for <service>, …']),
    ...forEach(['primary', 'replica', 'standby'], ['<database>', '[as <name>]', '[in <place>]']),
    provisioned: ['by <tool>', '[from "<path>"]'],
    reconciled: ['by <tool>', '[from "<path>"]'],
    stack: ['<name>', '["<title>"]', '[: <tool>]'],
    pipeline: ['<name>', '["<title>"]', '[for <element>, …]'],
    step: ['"<title>"', 'by <worker>', '[in <environment>]'],
    level: ['<level>', 'for <rule>, …', '[in <environment>, …]'],
    accept: ['<rule>', 'because "<reason>"', '[until <date>]'],
    view: ['<name>', '["<title>"]', '[of <environment>]'],
    focus: ['<element>', '[depth <count>]'],
};

function forEach(keywords: readonly string[], parts: readonly string[]): Record<string, readonly string[]> {
    return Object.fromEntries(keywords.map((keyword) => [keyword, parts]));
}

/** One part of a statement. */
export interface SignaturePart {
    /** As it is shown, with its gap still to be spoken. */
    readonly text: string;
    /** The word or sign that it begins with: `for`, `:`. */
    readonly marker: string | undefined;
    readonly shape: 'name' | 'string' | 'count';
}

export function partsOf(texts: readonly string[]): SignaturePart[] {
    return texts.map((text) => {
        const [marker] = /^[a-z:]+(?= )/.exec(text.replace('[', '')) ?? [];
        const shape = text.includes('"') ? 'string' : text.includes('x<') ? 'count' : 'name';
        return { text, marker, shape };
    });
}
