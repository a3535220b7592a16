import type { FaultSubject } from '../../analysis/fault-subject.ts';
import { figureOf } from '../../analysis/figures.ts';
import { message } from '../../messages/message.ts';
import { failingSubject } from '../facts/failing-subject.ts';
import type { Related } from '../rule.ts';

/** Whose figure an analysis counts with, and since when it is known. */
export function figureEvidence(subject: FaultSubject): Related[] {
    const figure = figureOf(subject);
    const { at, name } = failingSubject(subject);
    if (!figure) return [];
    const { text } = figure;
    switch (figure.origin) {
        case 'availability':
            return [{ at, message: message('related.figure-known', { name, availability: text }) }];
        case 'sla':
            return [{ at, message: message('related.figure-stated', { name, availability: text }) }];
        case 'promise': {
            const { service, asOf, source } = figure.promise;
            return [
                {
                    at,
                    message: message('related.figure-promised', { name, service, availability: text, asOf, source }),
                },
            ];
        }
    }
}
