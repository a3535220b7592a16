import type { Problem } from '../messages/problem.ts';
import type { Model } from '../model/model.ts';
import type { Links } from '../references/link.ts';
import type { FileSection } from '../syntax/source-file.ts';
import { type Logical, resolveElements } from './elements.ts';
import { type ResolvedEnvironments, resolveEnvironments } from './environments.ts';
import { resolvePipelines } from './pipelines.ts';
import type { Reading } from './reading.ts';
import { resolveViews } from './views.ts';

export interface Resolved {
    readonly model: Model;
    readonly problems: readonly Problem[];
    /** From syntax to what it means, for editor features that start from the text. */
    readonly bySyntax: Pick<Logical, 'elementBySyntax'> & Pick<ResolvedEnvironments, 'environmentBySyntax'>;
}

/** Gives the linked text of a whole project its meaning. */
export function resolveModel(sections: readonly FileSection[], links: Links): Resolved {
    const reading: Reading = { links, problems: [], acceptances: [] };
    const logical = resolveElements(sections, reading);
    const resolved = resolveEnvironments(sections, logical, reading);
    const model: Model = {
        teams: logical.teams,
        elements: logical.elements,
        environments: resolved.environments,
        pipelines: resolvePipelines(sections, logical, resolved, reading),
        views: resolveViews(sections, logical, resolved, reading),
        acceptances: reading.acceptances,
    };
    const { elementBySyntax } = logical;
    const { environmentBySyntax } = resolved;
    return { model, problems: reading.problems, bySyntax: { elementBySyntax, environmentBySyntax } };
}
