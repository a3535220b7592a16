import { type Language, message, speak } from '../messages/message.ts';
import { titleOf } from '../model/element.ts';
import type { Model } from '../model/model.ts';
import type { Subject } from './subject.ts';

/** What a picture is called in a list of pictures and above itself. */
export function subjectTitle(model: Model, subject: Subject, language: Language): string {
    switch (subject.kind) {
        case 'environment':
            return named(model.environments, subject.environment);
        case 'view':
            return named(model.views, subject.view);
        case 'failures':
            return speak(
                message('subject.failures', { name: named(model.environments, subject.environment) }),
                language,
            );
        case 'placement': {
            const element = model.elements.find(({ qualifiedName }) => qualifiedName === subject.element);
            const name = element ? titleOf(element) : subject.element;
            return speak(message('subject.placement', { name }), language);
        }
        default:
            return speak(message(`subject.${subject.kind}`), language);
    }
}

function named(things: readonly { readonly name: string; readonly title: string | undefined }[], name: string): string {
    const thing = things.find((each) => each.name === name);
    return thing ? titleOf(thing) : name;
}
