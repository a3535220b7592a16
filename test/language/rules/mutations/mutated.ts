import type { Texts } from './clean-model.ts';
import type { Mutation } from './mutation.ts';

/** The texts after the edits of a mutation, with `«` and `»` around what is reported. */
export function mutated(texts: Texts, { edits, at }: Mutation): Texts {
    const places = at === undefined ? [] : [[at.replaceAll(marks, ''), at] as const];
    return [...Object.entries(edits), ...places].reduce(replaced, texts);
}

const marks = /[«»]/g;

function replaced(texts: Texts, [from, to]: readonly [string, string]): Texts {
    const files = [...texts].filter(([, text]) => text.includes(from));
    const [first] = files;
    if (!first || files.length > 1 || first[1].split(from).length > 2) {
        throw new Error(`The stretch stands ${first ? 'more than once' : 'nowhere'} in the model: ${from}`);
    }
    const [file, text] = first;
    return new Map([...texts, [file, text.replace(from, () => to)]]);
}

export function unmarked(texts: Texts): Texts {
    return new Map([...texts].map(([file, text]) => [file, text.replaceAll(marks, '')]));
}

/** The marked place: `production.gplan:120 'order'`. */
export function marked(texts: Texts): string {
    const places = [...texts].flatMap(([file, text]) => {
        return [...text.matchAll(/«([^»]*)»/g)].map(({ index, 1: stretch }) => `${file}:${index} '${stretch}'`);
    });
    if (places.length !== 1) throw new Error(`A mutation marks one place, not ${places.length}.`);
    return places.join();
}
