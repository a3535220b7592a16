import { type DocumentHighlight, DocumentHighlightKind } from 'vscode-languageserver-types';
import type { Project } from '../project/project.ts';
import { occurrencesIn } from './occurrences.ts';
import { rangeIn } from './positions.ts';
import { firstDeclaration } from './same-thing.ts';
import { syntaxAt } from './syntax-at.ts';

/** Where else in the file the name at the cursor stands; as written where it is given, and where it is written to. */
export function documentHighlights(project: Project, uri: string, offset: number): DocumentHighlight[] {
    const at = syntaxAt(project, uri, offset);
    if (!at?.name) return [];
    const { file } = at;
    const thing = firstDeclaration(at.name.declared, project);
    const occurrences = file.sections.flatMap((section) => occurrencesIn(section, thing, project));
    return occurrences.map((each) => ({
        range: rangeIn(file, each),
        kind: each.isWrite ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
    }));
}
