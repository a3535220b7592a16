import { AstUtils } from 'langium';
import type { DocumentLink } from 'vscode-languageserver-types';
import * as ast from '../grammar/generated/ast.ts';
import { stretchOf } from '../model/source.ts';
import { uriAt } from '../project/imports.ts';
import type { Project } from '../project/project.ts';
import { propertySource } from '../syntax/source-of.ts';
import { withoutQuotes } from './document-links.ts';
import { rangeIn } from './positions.ts';

/** From `provisioned by … from "path"` to the path, whether or not anything is there: the language reads no disk. */
export function originLinks(project: Project, uri: string): (DocumentLink & { readonly target: string })[] {
    const file = project.files.get(uri);
    if (!file) return [];
    return file.sections.flatMap((section) => {
        const { declaration } = section.parsed;
        if (!ast.isEnvironment(declaration) && !ast.isTemplate(declaration)) return [];
        const statements = AstUtils.streamAst(declaration).toArray().filter(isAutomation);
        return statements.flatMap((node) => {
            if (node.origin === undefined || node.origin.includes('://')) return [];
            const range = rangeIn(file, withoutQuotes(stretchOf(propertySource(node, 'origin', section))));
            return [{ range, target: uriAt(project.folder, node.origin) }];
        });
    });
}

function isAutomation(node: unknown): node is ast.Provisioning | ast.Reconciliation {
    return ast.isProvisioning(node) || ast.isReconciliation(node);
}
