import type { Random } from '../../support/random.ts';

/** The text after one edit as a hurried author, or a careless one, would make it. */
export function randomEdit(text: string, chance: Random): string {
    return chance.pick(edits)(text, chance);
}

type Edit = (text: string, chance: Random) => string;

const edits: readonly [Edit, ...Edit[]] = [
    (text, chance) => splice(text, chance.below(text.length + 1), 0, chance.pick(pieces)),
    (text, chance) => splice(text, chance.below(text.length + 1), 1 + chance.below(12), ''),
    (text, chance) => splice(text, chance.below(text.length + 1), 1, chance.pick(pieces)),
    (text, chance) => replaceWord(text, chance, () => chance.pick(words)),
    (text, chance) => replaceWord(text, chance, () => wordAt(text, chance)?.text ?? ''),
    (text, chance) => replaceWord(text, chance, (word) => `${word}${chance.pick(['2', 'x', '주', '-a', ' '])}`),
    (text, chance) => replaceWord(text, chance, (word) => word.slice(0, -1)),
    replaceNumber,
    replaceNumber,
    (text, chance) => withLines(text, chance, (lines, at) => lines.toSpliced(at, 1)),
    (text, chance) => withLines(text, chance, (lines, at) => lines.toSpliced(at, 0, lines[at] ?? '')),
    (text, chance) =>
        withLines(text, chance, (lines, at) => {
            return lines.toSpliced(at, 1).toSpliced(chance.below(lines.length), 0, lines[at] ?? '');
        }),
    (text, chance) => withLines(text, chance, (lines, at) => lines.toSpliced(at, 0, chance.pick(statements))),
    (text, chance) => withLines(text, chance, (lines, at) => lines.toSpliced(at, 1 + chance.below(8))),
];

const pieces: readonly [string, ...string[]] = [
    '{',
    '}',
    '"',
    '\n',
    ' ',
    ',',
    ':',
    '.',
    '->',
    '//',
    '/*',
    '*/',
    '주문',
    '배송서비스',
    '가',
    '：',
    '｛',
    '😀',
    '\t',
    '\r\n',
    ' service ',
    ' run order x2 ',
    'x3',
    '12',
    '512MiB',
    '2027-06-30',
    '3..10',
];

const words: readonly [string, ...string[]] = [
    'service',
    'database',
    'environment',
    'system',
    'template',
    'region',
    'zone',
    'cluster',
    'run',
    'calls',
    'reads',
    'writes',
    'like',
    'is',
    'without',
    'stub',
    'team',
    'server',
    'primary',
    'replica',
    'spans',
    'balancer',
    'for',
    'in',
    'accept',
    'import',
    'prod',
    'order',
    '주문',
    'tier',
    'production',
    'staging',
    'actor',
    'function',
    'external',
    'all',
];

const statements: readonly [string, ...string[]] = [
    'service added { calls order  reads orders }',
    'service added',
    'database orders { engine: postgres }',
    'system outer {',
    '}',
    'environment extra like prod { tier: staging  without order  stub order }',
    'environment extra {',
    '  run order x2 { cpu: 500m  spread: zones }',
    '  region seoul { zone a  zone b }',
    '  team: ordering',
    'team ordering "주문팀"',
    'import all from "../platform"',
    'import web, core from "../platform"',
    'template service web { state: stateless  calls order }',
    'pipeline delivery { dev -> staging -> prod with approval }',
    'view extra of prod { hide orders  untagged pci  nest by region  expand instances }',
    'accept single-instance because "later" until 2027-06-30',
    'accept shared-host because "one machine"',
    '// a comment',
    '/* an open comment',
    'checks strict { level error for single-instance in prod  forbid accepting shared-host }',
];

function splice(text: string, at: number, length: number, by: string): string {
    return text.slice(0, at) + by + text.slice(at + length);
}

interface Word {
    readonly at: number;
    readonly text: string;
}

function wordAt(text: string, chance: Random): Word | undefined {
    const from = chance.below(text.length + 1);
    const found = /[\p{L}_][\p{L}\p{N}_-]*/u.exec(text.slice(from));
    return found ? { at: from + found.index, text: found[0] } : undefined;
}

function replaceWord(text: string, chance: Random, by: (word: string) => string): string {
    const word = wordAt(text, chance);
    return word ? splice(text, word.at, word.text.length, by(word.text)) : text;
}

function replaceNumber(text: string, chance: Random): string {
    const from = chance.below(text.length + 1);
    const found = /\d+/.exec(text.slice(from));
    return found ? splice(text, from + found.index, found[0].length, String(chance.below(40))) : text;
}

function withLines(text: string, chance: Random, change: (lines: string[], at: number) => string[]): string {
    const lines = text.split('\n');
    return change(lines, chance.below(lines.length)).join('\n');
}
