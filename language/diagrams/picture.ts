import type { Language } from '../messages/message.ts';
import type { Model } from '../model/model.ts';
import type { Diagram } from './diagram.ts';
import { deploymentDiagram } from './views/deployment-diagram.ts';
import { logicalDiagram } from './views/logical-diagram.ts';

/** What to draw, by name; a view wins over an environment, and without either it is the logical picture. */
export interface PictureChoice {
    readonly environment?: string | undefined;
    readonly view?: string | undefined;
}

/** Undefined where the model has nothing of that name, or nothing to draw at all. */
export function picture(model: Model, choice: PictureChoice, language: Language): Diagram | undefined {
    if (choice.view !== undefined) {
        const view = model.views.find(({ name }) => name === choice.view);
        return (
            view &&
            (view.environment
                ? deploymentDiagram(view.environment, view, language)
                : logicalDiagram(model, view, language))
        );
    }
    if (choice.environment !== undefined) {
        const environment = model.environments.find(({ name }) => name === choice.environment);
        return environment && deploymentDiagram(environment, undefined, language);
    }
    return model.elements.length === 0 ? undefined : logicalDiagram(model, undefined, language);
}
