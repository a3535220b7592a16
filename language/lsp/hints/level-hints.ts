import type * as ast from '../../grammar/generated/ast.ts';
import { message } from '../../messages/message.ts';
import type { Environment } from '../../model/environment.ts';
import type { LevelSetting, Model } from '../../model/model.ts';
import type { FileSection } from '../../syntax/source-file.ts';
import { propertySource } from '../../syntax/source-of.ts';
import type { Hint } from './hint.ts';

/** The level that a project gives to an accepted rule, here or in the environments that it names. */
export function acceptedLevel(
    node: ast.Acceptance,
    environment: Environment | undefined,
    { levels }: Model,
    section: FileSection,
): Hint[] {
    const set = levels.filter(({ rule, environments }) => {
        return rule === node.rule && (!environment || environments.length === 0 || environments.includes(environment));
    });
    const last = set.at(-1);
    if (!last) return [];
    return [{ at: propertySource(node, 'rule', section).end, parts: [partOf(last, environment)] }];
}

/** The level that wins where a later setting says something else. */
export function overruledLevels(node: ast.LevelSetting, { levels }: Model, section: FileSection): Hint[] {
    return node.rules.flatMap((rule, index): Hint[] => {
        const { start, end } = propertySource(node, 'rules', section, index);
        const position = levels.findIndex(
            ({ ruleSource }) => ruleSource.section === section && ruleSource.start === start,
        );
        const own = levels[position];
        const winner = levels.findLast((later) => later.rule === rule && own !== undefined && reachesAll(later, own));
        if (!own || !winner || levels.indexOf(winner) <= position) return [];
        return [
            { at: end, parts: [{ text: winner.level, origin: message('hint.overruled'), source: winner.ruleSource }] },
        ];
    });
}

/** Whether a setting counts wherever another one does. */
function reachesAll({ environments }: LevelSetting, other: LevelSetting): boolean {
    if (environments.length === 0) return true;
    return other.environments.length > 0 && other.environments.every((each) => environments.includes(each));
}

function partOf({ level, environments, ruleSource }: LevelSetting, environment: Environment | undefined) {
    const names = environment ? [] : environments.map(({ name }) => name);
    const text = names.length > 0 ? `${level}: ${names.join(', ')}` : level;
    return { text, origin: message('hint.level'), source: ruleSource };
}
