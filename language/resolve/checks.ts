import * as ast from '../grammar/generated/ast.ts';
import { message } from '../messages/message.ts';
import { problem } from '../messages/problem.ts';
import { isLevel, levels } from '../model/level.ts';
import type { LevelSetting, Prohibition } from '../model/model.ts';
import type { FileSection } from '../syntax/source-file.ts';
import { propertySource } from '../syntax/source-of.ts';
import type { ResolvedEnvironments } from './environments.ts';
import { declaredBy, type Reading } from './reading.ts';

export interface Checks {
    readonly levels: readonly LevelSetting[];
    readonly prohibitions: readonly Prohibition[];
}

/** What the project wants its rules to be. */
export function resolveChecks(
    sections: readonly FileSection[],
    environments: ResolvedEnvironments,
    reading: Reading,
): Checks {
    const settings: LevelSetting[] = [];
    const prohibitions: Prohibition[] = [];
    for (const section of sections) {
        const { declaration } = section.parsed;
        if (!ast.isChecks(declaration)) continue;
        for (const member of declaration.members) {
            if (ast.isLevelSetting(member)) settings.push(...readLevels(member, section, environments, reading));
            else prohibitions.push(...rulesIn(member, section));
        }
    }
    return { levels: settings, prohibitions };
}

function readLevels(
    node: ast.LevelSetting,
    section: FileSection,
    { environmentBySyntax }: ResolvedEnvironments,
    reading: Reading,
): LevelSetting[] {
    const { level } = node;
    if (!isLevel(level)) {
        const at = propertySource(node, 'level', section);
        reading.problems.push(problem('value', at, message('value.one-of', { words: levels })));
        return [];
    }
    const found = node.environments.map((each) => environmentBySyntax.get(declaredBy(each, reading)?.node));
    const environments = found.flatMap((environment) => environment ?? []);
    return rulesIn(node, section).map((rule) => ({ ...rule, level, environments }));
}

function rulesIn(node: ast.LevelSetting | ast.Prohibition, section: FileSection): Prohibition[] {
    return node.rules.map((rule, index) => ({ rule, ruleSource: propertySource(node, 'rules', section, index) }));
}
