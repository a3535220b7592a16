import { ruleIds } from '../../../../language/rules/catalogue.ts';
import type { Seen } from './expect-mutation.ts';
import type { Mutation } from './mutation.ts';

/** A page with every mutation, by rule in the order of the catalogue. */
export function mutationTable(seen: ReadonlyMap<Mutation, Seen>): string {
    const byRule = Map.groupBy(seen, ([{ rule }]) => rule);
    return `# Mutations

Each of ${seen.size} mutations spoils a clean model once.
Exactly the finding of its rule appears; each fix takes it away, brings nothing more severe, and leaves the layout and all comments as they were.
\`npx vitest run test/language/rules/mutations -u\` writes this page.
The models are in \`models\` beside this page and in the examples.

| Rule | Model | What is wrong then | Level | Fixes | What a fix leads to |
| --- | --- | --- | --- | --- | --- |
${ruleIds.flatMap((id) => (byRule.get(id) ?? []).map(([mutation, each]) => row(mutation, each))).join('\n')}
`;
}

function row({ rule, model, claim, leadsTo = [] }: Mutation, { severity, fixes }: Seen): string {
    const page = `[${rule}](../../../../docs/rules/${rule}.md)`;
    return `| ${[page, model, claim, severity, fixes.join('; ') || '–', leadsTo.join(', ') || '–'].join(' | ')} |`;
}
