import type * as ast from '../grammar/generated/ast.ts';
import type { Problem } from '../messages/problem.ts';
import type { Model } from '../model/model.ts';
import type { Links } from '../references/link.ts';
import type { FileSection } from '../syntax/source-file.ts';
import type { ChangedSection } from './changed-section.ts';
import { resolveChecks } from './checks.ts';
import { type Logical, resolveElements } from './elements.ts';
import {
    type EnvironmentsState,
    type ResolvedEnvironments,
    resolvedEnvironments,
    resolveEnvironments,
} from './environments.ts';
import { NoteBook } from './note-book.ts';
import { resolvePipelines } from './pipelines.ts';
import { resolveProfiles } from './profiles.ts';
import { readTemplates } from './templates.ts';
import { updateElements } from './update-elements.ts';
import { updateEnvironments } from './update-environments.ts';
import { resolveViews } from './views.ts';

export interface Resolved {
    readonly model: Model;
    readonly problems: readonly Problem[];
    /** From syntax to what it means, for editor features that start from the text. */
    readonly bySyntax: Pick<Logical, 'elementBySyntax'> & Pick<ResolvedEnvironments, 'environmentBySyntax'>;
    /** For reading a part again. */
    readonly parts: Parts;
}

interface Parts {
    readonly notes: NoteBook;
    readonly logical: Logical;
    readonly environments: EnvironmentsState;
}

/** Gives the linked text of a whole project its meaning. */
export function resolveModel(sections: readonly FileSection[], links: Links): Resolved {
    const notes = new NoteBook(links);
    const logical = resolveElements(sections, notes);
    return resolved(sections, { notes, logical, environments: resolveEnvironments(sections, logical, notes).state });
}

/**
 * The same after edits inside declarations: only these are read again. Elements stay the same objects, and so do the
 * environments that have not changed.
 * Undefined where an edit changes how things hang together; the given model is then of no use any more.
 */
export function updateModel(
    { parts, model: before }: Resolved,
    sections: readonly FileSection[],
    changes: readonly ChangedSection[],
): Resolved | undefined {
    const { notes, logical, environments } = parts;
    const byType = Map.groupBy(changes, ({ after }) => kindOfUpdate(after.parsed.declaration?.$type));
    if (byType.has('impossible')) return undefined;
    const connected = updateElements(byType.get('elements') ?? [], logical, notes);
    if (!connected) return undefined;
    // The ways through an environment follow who talks to whom; its places do not.
    if (connected === 'otherwise') environments.bySyntax.clear();
    const inEnvironments = byType.get('environment') ?? [];
    const isDone = inEnvironments.every(({ before, after }) => updateEnvironments(before, after, environments));
    return isDone ? resolved(sections, parts, before) : undefined;
}

type KindOfUpdate = 'elements' | 'environment' | 'nothing' | 'impossible';

function kindOfUpdate(type: ast.Declaration['$type'] | undefined): KindOfUpdate {
    switch (type) {
        case 'Team':
        case 'System':
        case 'Element':
        case 'Saga':
            return 'elements';
        case 'Environment':
            return 'environment';
        case 'View':
        case 'Checks':
        case 'Profile':
            return 'nothing';
        default:
            return 'impossible';
    }
}

/** What points to elements and environments from outside is read again; pipelines only when these are others than before. */
function resolved(sections: readonly FileSection[], parts: Parts, before?: Model): Resolved {
    const { notes, logical } = parts;
    const environments = resolvedEnvironments(parts.environments);
    notes.forget('others');
    const reading = notes.readingOf('others');
    readTemplates(sections, reading);
    const { teams, systems, elements, sagas, elementBySyntax } = logical;
    const outer = {
        pipelines: pipelinesOf(sections, parts, environments, before),
        profiles: resolveProfiles(sections, reading),
        views: resolveViews(sections, logical, environments, reading),
        ...resolveChecks(sections, environments, reading),
    };
    const model: Model = {
        teams,
        systems,
        elements,
        sagas,
        environments: environments.environments,
        ...outer,
        acceptances: notes.acceptances,
    };
    const { environmentBySyntax } = environments;
    return { model, problems: notes.problems, bySyntax: { elementBySyntax, environmentBySyntax }, parts };
}

function pipelinesOf(
    sections: readonly FileSection[],
    { notes, logical }: Parts,
    environments: ResolvedEnvironments,
    before: Model | undefined,
): Model['pipelines'] {
    const { environments: now } = environments;
    const isAsBefore =
        before?.environments.length === now.length && now.every((each, index) => each === before.environments[index]);
    if (before && isAsBefore) return before.pipelines;
    notes.forget('pipelines');
    return resolvePipelines(sections, logical, environments, notes.readingOf('pipelines'));
}
