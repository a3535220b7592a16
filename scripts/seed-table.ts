import { readFileSync } from 'node:fs';
import { allRules } from '../language/rules/all-rules.ts';
import type { RuleId } from '../language/rules/catalogue.ts';
import type { Rule } from '../language/rules/rule.ts';
import { rulesOfParts, statedRules } from './seed-rules.ts';
import { shownSentences } from './seed-sentences.ts';

const path = 'docs/seed-coverage.md';

/** The page about the notes, with the rules of each part and of each sentence between its marks. */
export function seedTable(): ReadonlyMap<string, string> {
    const page = readFileSync(path, 'utf8');
    const [written = ''] = page.split('<!-- rules -->');
    const parts = partsIn(written);
    const text = [table(partColumns, parts.map(partRow)), ...parts.flatMap(sentencesTable)].join('\n');
    const whole = page.replace(/<!-- rules -->[\s\S]*<!-- end -->/, () => `<!-- rules -->\n\n${text}\n<!-- end -->`);
    return new Map([[path, whole]]);
}

/** A part of the notes with its sentences, as the tables of the page quote them. */
interface SeedPart {
    readonly heading: string;
    readonly sentences: readonly SeedSentence[];
    readonly rules: readonly Rule[];
}

interface SeedSentence {
    readonly sentence: string;
    readonly shown: readonly Showing[];
}

interface Showing {
    readonly rule: Rule;
    readonly isReported: boolean;
    /** The rule, with a link to what shows it. */
    readonly link: string;
}

function partsIn(page: string): SeedPart[] {
    const quotes = new Map(allRules.map((rule) => [rule, quotedBy(rule)]));
    return page
        .split(/^## /m)
        .slice(1)
        .flatMap((part) => {
            const [heading = ''] = part.split('\n', 1);
            const sentences = sentencesIn(part).map((sentence) => ({ sentence, shown: showingsOf(sentence, quotes) }));
            if (sentences.length === 0) return [];
            const quoting = sentences.flatMap(({ shown }) => shown.map(({ rule }) => rule.id));
            const ids = new Set<RuleId>([...(rulesOfParts[heading] ?? []), ...quoting]);
            return [{ heading, sentences, rules: allRules.filter(({ id }) => ids.has(id)) }];
        });
}

function sentencesIn(part: string): string[] {
    const cells = [...part.matchAll(/^\| (.+?) \| .+ \|$/gm)].map(([, sentence = '']) => sentence);
    return cells.filter((cell) => !['sentence', '(picture)'].includes(cell));
}

/** The lines of a rule's page that quote the notes. */
function quotedBy({ id }: Rule): ReadonlySet<string> {
    const lines = readFileSync(`docs/rules/${id}.md`, 'utf8').split('\n');
    return new Set(lines.filter((line) => line.startsWith('> ')).map((line) => line.slice(2)));
}

function showingsOf(sentence: string, quotes: ReadonlyMap<Rule, ReadonlySet<string>>): Showing[] {
    return allRules.flatMap((rule): Showing[] => {
        const named = shownSentences.filter((each) => each.sentence === sentence && each.rule === rule.id);
        if (named.length === 0 && !quotes.get(rule)?.has(sentence)) return [];
        if (named.length === 0) return [{ rule, isReported: true, link: `[${rule.id}](rules/${rule.id}.md#reported)` }];
        return named.map(({ isReported, test }) => ({
            rule,
            isReported,
            link: `[${rule.id}](../${testsOf(rule)}) “${test}”`,
        }));
    });
}

/** The tests of a rule, from the root of the repository. */
export function testsOf({ id, principle }: Pick<Rule, 'id' | 'principle'>): string {
    return `test/language/rules/${principle}/${id}.test.ts`;
}

const partColumns = ['part', 'rules'];
const sentenceColumns = ['sentence', 'reported', 'silent'];

function partRow({ heading, rules }: SeedPart): string[] {
    return [heading, rules.length === 0 ? 'Told by the language alone.' : rules.map(ruleLink).join(', ')];
}

function sentencesTable({ heading, sentences }: SeedPart): string[] {
    const rows = sentences.filter(({ shown }) => shown.length > 0).map(sentenceRow);
    return rows.length === 0 ? [] : [`### ${heading}`, '', table(sentenceColumns, rows)];
}

function sentenceRow({ sentence, shown }: SeedSentence): string[] {
    const reported = shown.filter(({ isReported }) => isReported);
    const silent = shown.filter(({ isReported }) => !isReported);
    return [sentence, ...[reported, silent].map((some) => some.map(({ link }) => link).join(', '))];
}

function ruleLink({ id }: Rule): string {
    return `[${id}](rules/${id}.md)${statedRules.includes(id) ? '\\*' : ''}`;
}

function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
    const lines = [columns, columns.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
    return `${lines.join('\n')}\n`;
}
