export { createWorkspace } from './create-workspace.ts';
export type { Language } from './messages/message.ts';
export { speak } from './messages/message.ts';
export type { Diagnostic, DiagnosticFix, RelatedStretch } from './project/diagnostic.ts';
export type { Project } from './project/project.ts';
export type { Workspace } from './project/workspace.ts';
