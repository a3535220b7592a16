import type { Choice, Picture, Selection } from './messages.ts';
import type { Texts } from './texts.ts';

/** Fills the list of pictures, the logical one first, and marks the one shown. */
export function fillPicturePicker(picker: HTMLSelectElement, picture: Picture, texts: Texts): void {
    picker.replaceChildren(
        option(texts.logical, {}),
        ...group(texts.environments, picture.environments, ({ name }) => ({ environment: name })),
        ...group(texts.views, picture.views, ({ name }) => ({ view: name })),
    );
    picker.value = optionValue(picture);
    // While the text is broken, what is shown may be missing from the list.
    if (picker.value === '')
        picker.append(new Option(picture.view ?? picture.environment, optionValue(picture), true, true));
}

/** What the reader picked. */
export function pickedSelection(picker: HTMLSelectElement): Selection {
    const [kind, name] = split(picker.value);
    if (kind === 'view') return { view: name };
    return kind === 'environment' ? { environment: name } : {};
}

/** A view wins over an environment, as in the request to the server. */
function optionValue({ environment, view }: Selection): string {
    if (view !== undefined) return `view:${view}`;
    return environment === undefined ? 'logical' : `environment:${environment}`;
}

function split(value: string): readonly [string, string] {
    const colon = value.indexOf(':');
    return colon < 0 ? [value, ''] : [value.slice(0, colon), value.slice(colon + 1)];
}

function group(label: string, choices: readonly Choice[], selection: (choice: Choice) => Selection): HTMLElement[] {
    if (choices.length === 0) return [];
    const element = document.createElement('optgroup');
    element.label = label;
    element.append(...choices.map((choice) => option(choice.title, selection(choice))));
    return [element];
}

function option(title: string, selection: Selection): HTMLOptionElement {
    return new Option(title, optionValue(selection));
}
