import { type Answered, askedBy, noteAsked } from '../../model/asked.ts';
import type { Model } from '../../model/model.ts';

/** Answers a question about a whole model once for all its environments; models do not change while rules look at them. */
export function perModel<Result>(compute: (model: Model) => Result): (model: Model) => Result {
    const known = new WeakMap<Model, Answered<Result>>();
    return (model) => {
        const answered = known.get(model) ?? askedBy(() => compute(model));
        known.set(model, answered);
        noteAsked(answered.asked);
        return answered.result;
    };
}
