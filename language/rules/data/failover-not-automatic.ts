import { message } from '../../messages/message.ts';
import { titleOf } from '../../model/element.ts';
import type { DataNode } from '../../model/environment.ts';
import { type Properties, type Quantity, quantityOf, wordOf } from '../../model/value.ts';
import { fixesAt } from '../fixes/fixes-at.ts';
import type { EnvironmentContext, EnvironmentRule } from '../rule.ts';

/** Somebody has to make a node take over, and that takes longer than a target leaves in a month. */
export const failoverNotAutomatic: EnvironmentRule = {
    id: 'failover-not-automatic',
    principle: 'data',
    severity: 'info',
    scope: 'environment',
    reach: 'production-like',

    *check(context) {
        const { environment } = context;
        for (const node of environment.dataNodes) {
            const failover = node.properties.get('failover');
            const recovery = quantityOf(node.properties, 'recovery');
            if (!failover || !recovery || wordOf(node.properties, 'failover') !== 'manual') continue;
            const aim = strictestTarget(node, context);
            if (!aim) continue;
            const allowed = (1 - aim.target.value) * secondsOfMonth;
            if (recovery.value <= allowed) continue;
            yield {
                at: failover.valueSource,
                declaration: node.source,
                message: message('rule.failover-not-automatic', {
                    database: node.database.name,
                    environment: environment.name,
                    recovery: recovery.text,
                    target: aim.target.text,
                    aimed: aim.name,
                    minutes: (Math.floor(allowed / 6) / 10).toString(),
                }),
                fixes: fixesAt(
                    failover.source,
                    {
                        title: message('fix.fail-over-automatically', { database: node.database.name }),
                        kind: 'suggestion',
                        changes: [
                            {
                                kind: 'set-property',
                                of: node.source,
                                existing: failover.valueSource,
                                key: 'failover',
                                value: 'automatic',
                            },
                        ],
                    },
                    [],
                    environment,
                ),
            };
        }
    },
};

/** Thirty days, over which targets are usually kept. */
const secondsOfMonth = 30 * 24 * 60 * 60;

interface Aim {
    readonly name: string;
    readonly target: Quantity;
}

/** Of the environment, and of what reads and writes the database here, with the systems around it. */
function strictestTarget({ database }: DataNode, { environment, placements }: EnvironmentContext): Aim | undefined {
    const users = database.inbound.map(({ from }) => from).filter((from) => placements.has(from));
    const aimed: { name: string; title: string | undefined; properties: Properties }[] = [environment, ...users];
    for (const { system } of users) for (let each = system; each; each = each.parent) aimed.push(each);
    const aims = aimed.flatMap((each) => {
        const target = quantityOf(each.properties, 'target');
        return target ? [{ name: titleOf(each), target }] : [];
    });
    return aims.toSorted((one, other) => other.target.value - one.target.value)[0];
}
