import type { Problem } from '../messages/problem.ts';
import type { Model } from '../model/model.ts';
import type { Links } from '../references/link.ts';
import type { FileSection } from '../syntax/source-file.ts';
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

/** A declaration that was read again and declares the same names as before. */
export interface ChangedSection {
    readonly before: FileSection;
    readonly after: FileSection;
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
    { parts }: Resolved,
    sections: readonly FileSection[],
    changes: readonly ChangedSection[],
): Resolved | undefined {
    const [inEnvironments, elsewhere] = [changes.filter(isEnvironment), changes.filter((each) => !isEnvironment(each))];
    const isDone = [...elsewhere, ...inEnvironments].every((change) => update(change, parts));
    return isDone ? resolved(sections, parts) : undefined;
}

/** Environments are read when all that they run is there. */
function isEnvironment({ after }: ChangedSection): boolean {
    return after.parsed.declaration?.$type === 'Environment';
}

function update({ before, after }: ChangedSection, { notes, logical, environments }: Parts): boolean {
    switch (after.parsed.declaration?.$type) {
        case 'Team':
        case 'System':
        case 'Element':
        case 'Saga':
            return updateElements(before, after, logical.maps, notes);
        case 'Environment':
            return updateEnvironments(before, after, environments);
        case 'View':
        case 'Checks':
            return true;
        default:
            return false;
    }
}

/** What points to elements and environments from outside is read again every time. */
function resolved(sections: readonly FileSection[], parts: Parts): Resolved {
    const { notes, logical } = parts;
    const environments = resolvedEnvironments(parts.environments);
    notes.forget('others');
    const reading = notes.readingOf('others');
    readTemplates(sections, reading);
    const { teams, systems, elements, sagas, elementBySyntax } = logical;
    const outer = {
        pipelines: resolvePipelines(sections, logical, environments, reading),
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
