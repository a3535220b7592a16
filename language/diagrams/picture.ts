import { faultsIn } from '../analysis/faults-in.ts';
import type { Environment } from '../model/environment.ts';
import type { Model } from '../model/model.ts';
import type { Diagram, Group } from './diagram.ts';
import { type Draft, type Drafting, draftingOf } from './drafting.ts';
import { foldedToFit } from './folded-to-fit.ts';
import { legendOf } from './legend.ts';
import { marked } from './marked.ts';
import type { PictureOptions } from './picture-options.ts';
import type { Subject } from './subject.ts';
import { subjectTitle } from './subject-title.ts';
import { collapsed } from './views/collapsed.ts';
import { deploymentDiagram } from './views/deployment-diagram.ts';
import { environmentsDiagram } from './views/environments-diagram.ts';
import { failuresDiagram } from './views/failures-diagram.ts';
import { functionsDiagram } from './views/functions-diagram.ts';
import { logicalDiagram } from './views/logical-diagram.ts';
import { ownershipDiagram } from './views/ownership-diagram.ts';
import { placementDiagram } from './views/placement-diagram.ts';

/** Undefined where the model has nothing of that name, or nothing to draw at all. */
export function picture(model: Model, subject: Subject, options: PictureOptions): Diagram | undefined {
    const draft = drawn(model, subject, draftingOf(model, options));
    if (!draft) return undefined;
    const { folded = [], opened = [], isUnfolded, findings = [], mostNodes } = options;
    const isFolded = (group: Group) =>
        !isUnfolded && (folded.includes(group.id) || (draft.isFolded(group) && !opened.includes(group.id)));
    const wanted = (diagram: Diagram) => collapsed(marked(diagram, findings, environmentOf(model, subject)), isFolded);
    const { byTeam } = draft;
    const fit = { opened, byTeam: byTeam && (() => wanted(byTeam())) };
    const whole = wanted(draft.diagram);
    const fitting = isUnfolded || mostNodes === undefined ? whole : foldedToFit(whole, { ...fit, mostNodes });
    const title = subjectTitle(model, subject, options.language);
    return { ...fitting, title, legend: options.hasLegend ? legendOf(fitting) : [] };
}

function drawn(model: Model, subject: Subject, drafting: Drafting): Draft | undefined {
    const { environments, elements, views } = model;
    switch (subject.kind) {
        case 'logical':
            return elements.length === 0 ? undefined : logicalDiagram(model, undefined, drafting);
        case 'environment':
            return withName(environments, subject.environment, (each) => deploymentDiagram(each, undefined, drafting));
        case 'placement': {
            const element = elements.find(({ qualifiedName }) => qualifiedName === subject.element);
            return element && open(placementDiagram(model, element, drafting));
        }
        case 'environments':
            return environments.length === 0 ? undefined : open(environmentsDiagram(model, drafting));
        case 'failures':
            return withName(environments, subject.environment, (each) =>
                open(failuresDiagram(each, faultsIn(model, each), drafting)),
            );
        case 'ownership':
            return elements.length === 0 ? undefined : open(ownershipDiagram(model, drafting));
        case 'functions':
            return elements.length === 0 ? undefined : open(functionsDiagram(model, drafting));
        case 'view':
            return withName(views, subject.view, (view) =>
                view.environment
                    ? deploymentDiagram(view.environment, view, drafting)
                    : logicalDiagram(model, view, drafting),
            );
    }
}

function open(diagram: Diagram): Draft {
    return { diagram, isFolded: () => false };
}

function withName<Thing extends { readonly name: string }>(
    things: readonly Thing[],
    wanted: string,
    draw: (thing: Thing) => Draft,
): Draft | undefined {
    const thing = things.find(({ name }) => name === wanted);
    return thing && draw(thing);
}

/** The one environment that a picture is of; findings of the others do not belong into it. */
function environmentOf({ environments, views }: Model, subject: Subject): Environment | undefined {
    if (subject.kind === 'view') return views.find(({ name }) => name === subject.view)?.environment;
    if (subject.kind !== 'environment' && subject.kind !== 'failures') return undefined;
    return environments.find(({ name }) => name === subject.environment);
}
