import type { Picture } from './messages.ts';

/** Fills the list of what can be drawn, and marks what is shown. */
export function fillPicturePicker(picker: HTMLSelectElement, { preview: { subjects, subject, title } }: Picture): void {
    // A list that is open in front of the reader is left alone.
    const wanted = subjects.map(({ name, title: label }) => new Option(label, name));
    // While the text is broken, what is shown may be missing from the list.
    if (!subjects.some(({ name }) => name === subject)) wanted.unshift(new Option(title || subject, subject));
    if (textOf(wanted) !== textOf([...picker.options])) picker.replaceChildren(...wanted);
    picker.value = subject;
}

function textOf(options: readonly HTMLOptionElement[]): string {
    return JSON.stringify(options.map(({ value, text }) => [value, text]));
}
