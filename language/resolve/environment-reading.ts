import type * as ast from '../grammar/generated/ast.ts';
import type { Element, Team } from '../model/element.ts';
import type { Automation } from '../model/environment.ts';
import type { FileSection } from '../syntax/source-file.ts';
import { sourceOf } from '../syntax/source-of.ts';
import type { ScopeDraft } from './environment-draft.ts';
import type { Reading } from './reading.ts';

/** What the readers of an environment's statements look at and add to. */
export interface EnvironmentReading extends Reading {
    readonly elements: ReadonlyMap<unknown, Element>;
    readonly teams: ReadonlyMap<unknown, Team>;
    /** The whole environment, where something inherited is looked for. */
    readonly root: ScopeDraft;
    /** The section of the text that is being read: a template's is another one. */
    readonly section: FileSection;
}

export function automationOf(node: ast.Provisioning | ast.Reconciliation, section: FileSection): Automation {
    return { tool: node.tool, origin: node.origin, source: sourceOf(node, section) };
}
