import type { LocationLink } from 'vscode-languageserver-types';
import { type Source, stretchOf } from '../model/source.ts';
import type { Project } from '../project/project.ts';
import type { Declared } from '../references/declared.ts';
import { nameSource } from '../references/link.ts';
import { sourceOf } from '../syntax/source-of.ts';
import { locationOf, rangeIn } from './positions.ts';
import type { SyntaxAt } from './syntax-at.ts';

/** A link from the name at the cursor to a declaration. */
export function linkTo(declared: Declared, at: SyntaxAt, project: Project): LocationLink[] {
    return linkToSource(sourceOf(declared.node, declared.section), nameSource(declared), at, project);
}

/** A link from the word at the cursor to a statement, of which one part is selected. */
export function linkToSource(whole: Source, selected: Source, at: SyntaxAt, project: Project): LocationLink[] {
    const target = locationOf(project, stretchOf(whole));
    const selection = locationOf(project, stretchOf(selected));
    if (!target || !selection) return [];
    const { file, section, word } = at;
    const originSelectionRange = rangeIn(file, { start: section.start + word.start, end: section.start + word.end });
    return [
        {
            originSelectionRange,
            targetUri: target.uri,
            targetRange: target.range,
            targetSelectionRange: selection.range,
        },
    ];
}
