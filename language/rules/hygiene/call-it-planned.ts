import { message } from '../../messages/message.ts';
import type { Element } from '../../model/element.ts';
import { isWithin } from '../../model/source.ts';
import type { Fix } from '../rule.ts';

/** What is only planned need not run anywhere yet. */
export function callItPlanned({ name, source, properties }: Element): Fix {
    const stated = properties.get('status');
    const existing = stated && isWithin(stated.source, source) ? stated.valueSource : undefined;
    return {
        title: message('fix.call-it-planned', { service: name }),
        kind: 'suggestion',
        changes: [{ kind: 'set-property', of: source, existing, key: 'status', value: 'planned' }],
    };
}
