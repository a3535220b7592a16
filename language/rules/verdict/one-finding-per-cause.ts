import { message } from '../../messages/message.ts';
import { stretchOf } from '../../model/source.ts';
import type { Finding, Fix, Related } from '../rule.ts';
import { bySeverity } from './by-severity.ts';

/**
 * What several environments inherit from one text is one finding, as severe as in the strictest of them, and told of
 * the one from which the others have it.
 */
export function oneFindingPerCause(findings: readonly Finding[]): Finding[] {
    const byCause = Map.groupBy(findings, ({ rule, at, cause }) => {
        const { uri, start, end } = stretchOf(cause ?? at);
        return `${rule} ${start} ${end} ${uri}`;
    });
    return [...byCause.values()].flatMap(joined);
}

function joined(findings: readonly Finding[]): Finding[] {
    const [strictest, ...others] = findings.toSorted((left, right) => {
        return bySeverity(left, right) || depthOf(left) - depthOf(right);
    });
    if (!strictest) return [];
    const here = others.filter(({ environment }) => environment === strictest.environment);
    const elsewhere = others.filter(({ environment }) => environment !== strictest.environment);
    const evidence = [
        ...here.map(({ at, message: text }) => ({ at, message: text })),
        ...elsewhere.flatMap(elsewhereToo),
    ];
    return [
        {
            ...strictest,
            related: [...strictest.related, ...evidence],
            fixes: here.length === 0 ? strictest.fixes : strictest.fixes.filter(mendsAll),
            alsoIn: elsewhere.flatMap(({ environment }) => environment ?? []),
            concerns: findings.flatMap(({ concerns }) => concerns),
        },
    ];
}

/** Of several that one text makes wrong, saying it anew for one of them mends that one only. */
function mendsAll({ title }: Fix): boolean {
    return title.key !== 'fix.here-only';
}

/** How many environments its own one takes over from. */
function depthOf({ environment }: Finding): number {
    let depth = 0;
    for (let each = environment?.base; each; each = each.base) depth++;
    return depth;
}

function elsewhereToo({ environment }: Finding): Related[] {
    if (!environment) return [];
    const { likeSource, nameSource, name } = environment;
    return [{ at: likeSource ?? nameSource, message: message('related.also-in', { environment: name }) }];
}
