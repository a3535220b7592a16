import { isNeeded } from '../../analysis/element-faults.ts';
import { message } from '../../messages/message.ts';
import { quantityOf } from '../../model/value.ts';
import type { EnvironmentRule } from '../rule.ts';

/** An element promises more than something without which it cannot answer. */
export const dependencyTargetTooLow: EnvironmentRule = {
    id: 'dependency-target-too-low',
    principle: 'availability',
    severity: 'info',
    scope: 'environment',
    reach: 'production-like',
    isOnRequest: true,

    *check({ environment, placements }) {
        for (const element of placements.keys()) {
            const own = quantityOf(element.properties, 'target');
            if (!own) continue;
            for (const interaction of element.interactions) {
                const { kind, to, properties, source, targetSource } = interaction;
                const other = quantityOf(to.properties, 'target');
                if (kind !== 'calls' || !other || other.value >= own.value || !isNeeded(interaction)) continue;
                if (!placements.has(to)) continue;
                yield {
                    at: targetSource,
                    declaration: element.source,
                    message: message('rule.dependency-target-too-low', {
                        kind: message(`kind.${element.kind}`),
                        service: element.name,
                        environment: environment.name,
                        target: own.text,
                        needed: to.name,
                        lower: other.text,
                    }),
                    about: [interaction],
                    related: [
                        {
                            at: to.properties.get('target')?.source ?? to.nameSource,
                            message: message('related.lower-target', { name: to.name, target: other.text }),
                        },
                    ],
                    fixes: [
                        {
                            title: message('fix.need-optional', { target: to.name }),
                            kind: 'suggestion',
                            changes: [
                                {
                                    kind: 'set-property',
                                    of: source,
                                    existing: properties.get('need')?.valueSource,
                                    key: 'need',
                                    value: 'optional',
                                },
                            ],
                        },
                    ],
                };
            }
        }
    },
};
