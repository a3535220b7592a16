import { describe, expect, test } from 'vitest';
import { ruleIds } from '../../../../language/rules/catalogue.ts';
import { automationMutations } from './automation-mutations.ts';
import { availabilityMutations } from './availability-mutations.ts';
import { cleanModel } from './clean-model.ts';
import { dataMutations } from './data-mutations.ts';
import { desiredStateMutations } from './desired-state-mutations.ts';
import { environmentMutations } from './environment-mutations.ts';
import { expectMutation, type Seen } from './expect-mutation.ts';
import { functionMutations } from './function-mutations.ts';
import { hygieneMutations } from './hygiene-mutations.ts';
import { infrastructureAsCodeMutations } from './infrastructure-as-code-mutations.ts';
import { isolationMutations } from './isolation-mutations.ts';
import type { Mutation } from './mutation.ts';
import { mutationTable } from './mutation-table.ts';
import { placementMutations } from './placement-mutations.ts';
import { zeroDowntimeMutations } from './zero-downtime-mutations.ts';

const groups = {
    availability: availabilityMutations,
    data: dataMutations,
    isolation: isolationMutations,
    environment: environmentMutations,
    automation: automationMutations,
    'infrastructure as code': infrastructureAsCodeMutations,
    'zero downtime': zeroDowntimeMutations,
    'desired state': desiredStateMutations,
    functions: functionMutations,
    placement: placementMutations,
    hygiene: hygieneMutations,
};
const all = Object.values(groups).flat();
const seen = new Map<Mutation, Seen>();

test('every rule of the catalogue has a mutation', () => {
    const rules = new Set(all.map(({ rule }) => rule));
    expect(ruleIds.filter((id) => !rules.has(id))).toEqual([]);
});

describe('before it is spoiled', () => {
    test.each([...new Set(all.map(({ model }) => model))])('%s has neither errors nor warnings', (name) => {
        const { texts, projectWith } = cleanModel(name);
        const found = projectWith(texts).diagnostics.map(({ severity, code }) => `${severity} ${code}`);
        expect(found.filter((each) => /^(error|warning) /.test(each))).toEqual([]);
    });
});

describe.each(Object.entries(groups))('%s', (_, mutations) => {
    test.each(mutations)('$rule in $model: $claim', (mutation) => {
        seen.set(mutation, expectMutation(mutation));
    });
});

test('README.md lists the mutations of every rule with what repairs them', async ({ skip }) => {
    skip(seen.size < all.length, 'Only with all mutations.');
    await expect(mutationTable(seen)).toMatchFileSnapshot('README.md');
});
