import type { Problem } from '../messages/problem.ts';
import type { Model } from '../model/model.ts';
import type { Links } from '../references/link.ts';
import type { FileSection } from '../syntax/source-file.ts';
import { resolveChecks } from './checks.ts';
import { type Logical, resolveElements } from './elements.ts';
import { type ResolvedEnvironments, resolveEnvironments } from './environments.ts';
import { resolvePipelines } from './pipelines.ts';
import type { Reading } from './reading.ts';
import { readTemplates } from './templates.ts';
import { resolveViews } from './views.ts';

export interface Resolved {
    readonly model: Model;
    readonly problems: readonly Problem[];
    /** From syntax to what it means, for editor features that start from the text. */
    readonly bySyntax: Pick<Logical, 'elementBySyntax'> & Pick<ResolvedEnvironments, 'environmentBySyntax'>;
}

/** Gives the linked text of a whole project its meaning. */
export function resolveModel(sections: readonly FileSection[], links: Links): Resolved {
    const reading: Reading = { links, problems: [], acceptances: new Map(), reported: new Set() };
    const logical = resolveElements(sections, reading);
    const resolved = resolveEnvironments(sections, logical, reading);
    readTemplates(sections, reading);
    const { teams, systems, elements, sagas } = logical;
    const model: Model = {
        teams,
        systems,
        elements,
        sagas,
        environments: resolved.environments,
        pipelines: resolvePipelines(sections, logical, resolved, reading),
        views: resolveViews(sections, logical, resolved, reading),
        ...resolveChecks(sections, resolved, reading),
        acceptances: [...reading.acceptances.values()],
    };
    const { elementBySyntax } = logical;
    const { environmentBySyntax } = resolved;
    return { model, problems: reading.problems, bySyntax: { elementBySyntax, environmentBySyntax } };
}
