import { type AstNode, AstUtils } from 'langium';
import type { InlayHint, InlayHintLabelPart, Range } from 'vscode-languageserver-types';
import * as ast from '../grammar/generated/ast.ts';
import { type Language, speak } from '../messages/message.ts';
import type { Environment } from '../model/environment.ts';
import { stretchOf } from '../model/source.ts';
import type { Project } from '../project/project.ts';
import type { FileSection, SourceFile } from '../syntax/source-file.ts';
import { countHint } from './hints/count-hint.ts';
import type { Hint, HintPart } from './hints/hint.ts';
import { acceptedLevel, overruledLevels } from './hints/level-hints.ts';
import { takenOverHint } from './hints/taken-over-hint.ts';
import { documentOf, locationOf } from './positions.ts';
import { placementOf, placeOf } from './resolved-syntax.ts';
import { sectionsIn } from './section-ranges.ts';

/** What the text leaves to be worked out: inherited values, resolved counts, levels of rules. */
export function inlayHints(project: Project, uri: string, range: Range, language: Language): InlayHint[] {
    const file = project.files.get(uri);
    if (!file) return [];
    return sectionsIn(file, range)
        .flatMap((section) =>
            hintsIn(section, project).map((hint) => inlayHint(hint, section, file, project, language)),
        )
        .filter(({ position: { line } }) => range.start.line <= line && line <= range.end.line);
}

function hintsIn(section: FileSection, project: Project): Hint[] {
    const environment = project.resolved.bySyntax.environmentBySyntax.get(section.parsed.declaration);
    return hintedNodes(section).flatMap((node) => hintsAt(node, section, environment, project));
}

const known = new WeakMap<FileSection, readonly AstNode[]>();

/** The statements of a section that may have a hint. */
function hintedNodes(section: FileSection): readonly AstNode[] {
    const { declaration } = section.parsed;
    const nodes = known.get(section) ?? (declaration ? AstUtils.streamAst(declaration).filter(isHinted).toArray() : []);
    known.set(section, nodes);
    return nodes;
}

const hinted: ReadonlySet<string> = new Set(['Element', 'Environment', 'Place', 'Run', 'Acceptance', 'LevelSetting']);

function isHinted({ $type }: AstNode): boolean {
    return hinted.has($type);
}

function hintsAt(node: AstNode, section: FileSection, environment: Environment | undefined, project: Project): Hint[] {
    const { model, resolved } = project;
    if (ast.isAcceptance(node)) return acceptedLevel(node, environment, model, section);
    if (ast.isLevelSetting(node)) return overruledLevels(node, model, section);
    if (ast.isElement(node)) {
        const element = resolved.bySyntax.elementBySyntax.get(node);
        return element ? takenOverHint(node, element.properties, section, project) : [];
    }
    if (!environment) return [];
    if (ast.isEnvironment(node)) return takenOverHint(node, environment.properties, section, project);
    if (ast.isPlace(node)) {
        const place = placeOf(node, environment);
        return place ? takenOverHint(node, place.properties, section, project) : [];
    }
    const placement = ast.isRun(node) ? placementOf(node, section, environment) : undefined;
    if (!placement || !ast.isRun(node)) return [];
    return [
        ...countHint(node, placement, section, project),
        ...takenOverHint(node, placement.properties, section, project),
    ];
}

function inlayHint(
    hint: Hint,
    section: FileSection,
    file: SourceFile,
    project: Project,
    language: Language,
): InlayHint {
    const parts = hint.parts.map((part) => labelPart(part, project, language));
    const label = parts.flatMap((part, index) => (index === 0 ? [part] : [{ value: ', ' }, part]));
    return { position: documentOf(file).positionAt(section.start + hint.at), label, paddingLeft: true };
}

function labelPart({ text, origin, source }: HintPart, project: Project, language: Language): InlayHintLabelPart {
    const location = source && locationOf(project, stretchOf(source));
    return { value: text, tooltip: speak(origin, language), ...(location && { location }) };
}
