import type { Connection } from 'vscode-languageserver';
import type { Workspace } from '../language/index.ts';
import type { Host } from './host.ts';
import { answerDisplayRequests } from './requests/display-requests.ts';
import { answerHierarchyRequests } from './requests/hierarchy-requests.ts';
import { answerNavigationRequests } from './requests/navigation-requests.ts';
import { answerOverviewRequests } from './requests/overview-requests.ts';
import { answerWritingRequests } from './requests/writing-requests.ts';
import type { Session } from './session.ts';

/** Answers what the editor asks about the language; nothing is computed here. */
export function answerLanguageRequests(
    connection: Connection,
    workspace: Workspace,
    session: Session,
    host: Host,
): void {
    answerNavigationRequests(connection, workspace, session);
    answerWritingRequests(connection, workspace, session);
    answerDisplayRequests(connection, workspace, session, host);
    answerHierarchyRequests(connection, workspace, session);
    answerOverviewRequests(connection, workspace, session);
}
