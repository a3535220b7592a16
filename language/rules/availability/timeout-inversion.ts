import { message } from '../../messages/message.ts';
import type { Interaction } from '../../model/element.ts';
import { isWithin } from '../../model/source.ts';
import { wordOf } from '../../model/value.ts';
import { isHardCall } from '../facts/hard-calls.ts';
import type { Fix, ModelRule, Related } from '../rule.ts';
import { spelledDuration } from './spelled-duration.ts';
import { timeoutOf, type Wait, waitsIn } from './waits-in.ts';

/** A caller gives up while what it calls still waits for somebody else. */
export const timeoutInversion: ModelRule = {
    id: 'timeout-inversion',
    principle: 'availability',
    severity: 'warning',
    scope: 'model',

    *check({ model }) {
        const waitOf = waitsIn(model);
        for (const call of model.elements.flatMap(({ interactions }) => interactions)) {
            const timeout = call.properties.get('timeout');
            const patience = timeoutOf(call.properties);
            const wait = isHardCall(call) && call.from !== call.to ? waitOf(call.to) : undefined;
            if (!timeout || !patience || !wait || wordOf(call.properties, 'mode') === 'streaming') continue;
            if (patience.value >= wait.seconds - tolerance) continue;
            yield {
                at: timeout.valueSource,
                declaration: call.source,
                message: message('rule.timeout-inversion', {
                    caller: call.from.name,
                    patience: patience.text,
                    target: call.to.name,
                    wait: spelledDuration(wait.seconds),
                }),
                about: [call],
                related: evidenceFor(wait),
                fixes: longerTimeout(call, wait),
            };
        }
    },
};

/** Products of fractions of two are not exact. */
const tolerance = 1e-6;

function evidenceFor({ hops }: Wait): Related[] {
    return hops.map(({ at, name, seconds }) => ({
        at,
        message: message('related.may-take', { element: name, time: spelledDuration(seconds) }),
    }));
}

function longerTimeout({ source, from, properties }: Interaction, { seconds }: Wait): Fix[] {
    const value = spelledDuration(seconds);
    const title = message('fix.wait-longer', { caller: from.name, time: value });
    return [
        {
            title: isWithin(source, from.source) ? title : message('fix.in-template', { fix: title }),
            kind: 'suggestion',
            changes: [
                {
                    kind: 'set-property',
                    of: source,
                    existing: properties.get('timeout')?.valueSource,
                    key: 'timeout',
                    value,
                },
            ],
        },
    ];
}
