export { editedText } from './changes/edited-text.ts';
export { createWorkspace } from './create-workspace.ts';
export {
    countText,
    type Diagram,
    type Edge,
    type EdgeKind,
    type Group,
    groupsIn,
    type LegendEntry,
    type MarkLevel,
    type Member,
    type Node,
    type NodeKind,
    nodesIn,
} from './diagrams/diagram.ts';
export { picture } from './diagrams/picture.ts';
export { type Filter, mostReadableNodes, type PictureOptions } from './diagrams/picture-options.ts';
export {
    type PlainDiagram,
    type PlainEdge,
    type PlainGroup,
    type PlainMember,
    type PlainNode,
    plainDiagram,
} from './diagrams/plain-diagram.ts';
export type { MermaidOptions } from './diagrams/render/mermaid-options.ts';
export { render } from './diagrams/render/render.ts';
export { renderParts } from './diagrams/render/render-parts.ts';
export { readSubject, type Subject, subjectFileName, subjectsOf, subjectText } from './diagrams/subject.ts';
export { subjectTitle } from './diagrams/subject-title.ts';
export { c4PlantumlText } from './exports/c4/c4-plantuml-text.ts';
export { d2Text } from './exports/d2/d2-text.ts';
export { dotText } from './exports/dot/dot-text.ts';
export { drawioText } from './exports/drawio/drawio-text.ts';
export { modelJson } from './exports/json/model-json.ts';
export { modelSchema } from './exports/json/model-schema.ts';
export { type PictureTextFormat, pictureTexts } from './exports/picture-texts.ts';
export { plantumlText } from './exports/plantuml/plantuml-text.ts';
export { sheet } from './exports/sheet.ts';
export { structurizrText } from './exports/structurizr/structurizr-text.ts';
export { widthOf } from './format/display-width.ts';
export { format } from './format/format.ts';
export { incomingCalls, outgoingCalls, prepareCallHierarchy } from './lsp/call-hierarchy.ts';
export { codeActions } from './lsp/code-actions.ts';
export { codeLenses } from './lsp/code-lenses.ts';
export { completionDocumentation } from './lsp/completion-documentation.ts';
export { completions } from './lsp/completions.ts';
export { declaration } from './lsp/declaration.ts';
export { definition } from './lsp/definition.ts';
export { documentHighlights } from './lsp/document-highlights.ts';
export { documentLinks } from './lsp/document-links.ts';
export { documentSymbols } from './lsp/document-symbols.ts';
export { elementFacts } from './lsp/element-facts.ts';
export { fileRename } from './lsp/file-rename.ts';
export { foldingRanges } from './lsp/folding-ranges.ts';
export { formatting } from './lsp/formatting.ts';
export { hover } from './lsp/hover.ts';
export { implementation } from './lsp/implementation.ts';
export { inlayHints } from './lsp/inlay-hints.ts';
export { onTypeFormatting } from './lsp/on-type-formatting.ts';
export { originLinks } from './lsp/origin-links.ts';
export { offsetAt, rangeIn, rangeOf } from './lsp/positions.ts';
export { publishedDiagnostics } from './lsp/published-diagnostics.ts';
export { rangeFormatting } from './lsp/range-formatting.ts';
export { references } from './lsp/references.ts';
export { prepareRename, rename } from './lsp/rename.ts';
export { selectionRanges } from './lsp/selection-ranges.ts';
export { semanticTokens } from './lsp/semantic-tokens.ts';
export { semanticTokensEdits } from './lsp/semantic-tokens-edits.ts';
export { signatureHelp } from './lsp/signature-help.ts';
export { subjectAt } from './lsp/subject-at.ts';
export { tokenLegend } from './lsp/tokens/token-legend.ts';
export { typeDefinition } from './lsp/type-definition.ts';
export { prepareTypeHierarchy, subtypes, supertypes } from './lsp/type-hierarchy.ts';
export { workspaceEdit } from './lsp/workspace-edit.ts';
export { workspaceSymbols } from './lsp/workspace-symbols.ts';
export { escapedLine } from './markdown/escaped.ts';
export type { Language, Message } from './messages/message.ts';
export { message, speak } from './messages/message.ts';
export { type Element, elementKinds, tagsOf } from './model/element.ts';
export { isLevel } from './model/level.ts';
export type { Model } from './model/model.ts';
export { stretchOf } from './model/source.ts';
export { listedFindings } from './overview/listed-findings.ts';
export { standingPage } from './overview/standing-page.ts';
export { markdownPages } from './pages/markdown-pages.ts';
export {
    environmentSections,
    pageSection,
    projectSections,
    type Section,
} from './pages/page-section.ts';
export { pictureFence } from './pages/picture-fence.ts';
export { projectName } from './pages/project-name.ts';
export {
    type Baseline,
    type BaselineEntry,
    baselineEntries,
    compareWithBaseline,
} from './project/baseline.ts';
export { type DescribedRule, describedRules } from './project/described-rules.ts';
export type { AcceptedDiagnostic, Diagnostic, DiagnosticFix } from './project/diagnostic.ts';
export { type Fingerprint, fingerprints, spelledFingerprint } from './project/fingerprints.ts';
export type { Project } from './project/project.ts';
export { type SafeFix, safeFixes } from './project/safe-fixes.ts';
export { folderOf, type Workspace } from './project/workspace.ts';
export { acceptanceProblemIds } from './rules/catalogue.ts';
export { type Principle, principles } from './rules/principles.ts';
export { type LevelPreferences, type Levels, noPreferences } from './rules/verdict/level-policy.ts';
export { nearest } from './spelling/nearest.ts';
