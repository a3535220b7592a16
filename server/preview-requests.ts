import type { Connection } from 'vscode-languageserver';
import { subjectAt, subjectText, type Workspace } from '../language/index.ts';
import { canonicalUri } from './canonical-uri.ts';
import { elementCard } from './previews/element-card.ts';
import { exportedFiles } from './previews/exported-files.ts';
import { findingFix } from './previews/finding-fix.ts';
import { previewOf } from './previews/preview-of.ts';
import { exportRequest, factsRequest, fixRequest, previewRequest, subjectRequest } from './protocol.ts';
import { atPlace, inFile } from './requests/in-project.ts';
import type { Session } from './session.ts';

/** Draws what a preview asks for, and tells what it needs to know about its parts. */
export function answerPreviewRequests(connection: Connection, workspace: Workspace, session: Session): void {
    connection.onRequest(previewRequest, (params) =>
        inFile(workspace, params, (project) => previewOf(project, params, session)),
    );
    connection.onRequest(subjectRequest, ({ uri: asked, position }) =>
        atPlace(workspace, { textDocument: { uri: asked }, position }, ({ project, uri, offset }) => {
            const subject = subjectAt(project, uri, offset);
            return subject ? subjectText(subject) : null;
        }),
    );
    connection.onRequest(factsRequest, (params) =>
        inFile(workspace, params, (project) => elementCard(project, params, session) ?? null),
    );
    connection.onRequest(exportRequest, (params) =>
        inFile(workspace, params, (project) => exportedFiles(project, params, session)),
    );
    connection.onRequest(fixRequest, (fix) => {
        const uri = canonicalUri(fix.uri);
        const project = workspace.projectOf(uri);
        return (project && findingFix(project, { ...fix, uri }, session.language)) ?? null;
    });
}
