import { message } from '../../messages/message.ts';
import type { WorkByHand } from '../facts/work-by-hand.ts';
import type { Fix } from '../rule.ts';

/** Leaves to people only the decision, or lets a script do a step. */
export function automateWork({ part, step }: WorkByHand): Fix {
    if (step) {
        return {
            title: message('fix.automate-step', { step: step.title }),
            kind: 'suggestion',
            changes: [{ kind: 'rename-reference', reference: step.workerSource, name: 'script' }],
        };
    }
    const reference = 'gateSource' in part ? part.gateSource : part.source;
    return {
        title: message('fix.only-approve'),
        kind: 'suggestion',
        changes: [{ kind: 'rename-reference', reference, name: 'approval' }],
    };
}
