import { message } from '../../messages/message.ts';
import { perModel } from '../facts/per-model.ts';
import { declaring } from '../fixes/declaring.ts';
import { fixesAt } from '../fixes/fixes-at.ts';
import type { EnvironmentRule } from '../rule.ts';
import { gitOpsIn } from './gitops-tools.ts';

/** A desired state that is nowhere written down is no state to come back to. */
export const gitopsWithoutSource: EnvironmentRule = {
    id: 'gitops-without-source',
    principle: 'desired-state',
    severity: 'error',
    scope: 'environment',
    reach: 'everywhere',

    *check({ model, environment }) {
        if (!isSourceUsedIn(model)) return;
        for (const { automation, owner } of gitOpsIn(environment)) {
            const { tool, origin, source } = automation;
            if (origin !== undefined) continue;
            yield {
                at: source,
                declaration: declaring(source, owner, environment),
                message: message('rule.gitops-without-source', { tool, environment: environment.name }),
                fixes: fixesAt(
                    source,
                    {
                        title: message('fix.state-desired-source', { tool }),
                        kind: 'suggestion',
                        changes: [
                            {
                                kind: 'replace-statement',
                                statement: source,
                                by: { kind: 'reconciled', tool, origin: '…' },
                            },
                        ],
                    },
                    [],
                    environment,
                ),
            };
        }
    },
};

/** Where no desired state of the project has a source, sources are only not modelled yet. */
const isSourceUsedIn = perModel(({ environments }) => {
    return environments.some(({ reconciliation, allPlaces }) => {
        return [{ reconciliation }, ...allPlaces].some((part) => part.reconciliation.some(({ origin }) => origin));
    });
});
