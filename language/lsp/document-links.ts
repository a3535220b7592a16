import { AstUtils } from 'langium';
import type { DocumentLink } from 'vscode-languageserver-types';
import * as ast from '../grammar/generated/ast.ts';
import { type Language, message, speak } from '../messages/message.ts';
import { type Source, stretchOf } from '../model/source.ts';
import type { Project } from '../project/project.ts';
import { isRuleId } from '../rules/catalogue.ts';
import type { FileSection, SourceFile } from '../syntax/source-file.ts';
import { propertySource } from '../syntax/source-of.ts';
import { rangeIn } from './positions.ts';
import type { PublishOptions } from './published-diagnostics.ts';

/** From imports to the first file of the folder, and from the ids of rules to their pages. */
export function documentLinks(project: Project, uri: string, options: PublishOptions): DocumentLink[] {
    const file = project.files.get(uri);
    if (!file) return [];
    const { language, rulePage } = options;
    const rules = file.sections.flatMap(rulesIn).map(({ rule, source }) => ({
        range: rangeIn(file, stretchOf(source)),
        target: rulePage.replaceAll('{rule}', rule),
        tooltip: speak(message('link.rule'), language),
    }));
    return [...importLinks(project, file, language), ...rules];
}

function importLinks({ imports, libraries }: Project, file: SourceFile, language: Language): DocumentLink[] {
    const ofFile = imports.filter(({ pathSource }) => pathSource.section.uri === file.uri);
    return ofFile.flatMap(({ folder, pathSource }): DocumentLink[] => {
        const target = libraries
            .find((library) => library.folder === folder)
            ?.files.keys()
            .next().value;
        const tooltip = speak(message('link.import'), language);
        return target === undefined
            ? []
            : [{ range: rangeIn(file, withoutQuotes(stretchOf(pathSource))), target, tooltip }];
    });
}

export function withoutQuotes<Extent extends { readonly start: number; readonly end: number }>(extent: Extent): Extent {
    return { ...extent, start: extent.start + 1, end: extent.end - 1 };
}

interface RuleId {
    readonly rule: string;
    readonly source: Source;
}

function rulesIn(section: FileSection): RuleId[] {
    const { declaration } = section.parsed;
    // Most declarations speak of no rule; to walk through all of them would be most of the work.
    if (!declaration || !/\b(?:accept|accepting|level)\b/.test(section.text)) return [];
    const nodes = AstUtils.streamAst(declaration).toArray();
    return nodes.flatMap((node) => ruleIdsAt(node, section)).filter(({ rule }) => isRuleId(rule));
}

function ruleIdsAt(node: unknown, section: FileSection): RuleId[] {
    if (ast.isAcceptance(node)) return [{ rule: node.rule, source: propertySource(node, 'rule', section) }];
    if (!ast.isLevelSetting(node) && !ast.isProhibition(node)) return [];
    return node.rules.map((rule, index) => ({ rule, source: propertySource(node, 'rules', section, index) }));
}
