import type { Connection } from 'vscode-languageserver';
import { listedFindings, type Project, rangeIn, standingPage, type Workspace } from '../../language/index.ts';
import { canonicalUri } from '../canonical-uri.ts';
import { type FindingItem, findingsRequest, standingRequest } from '../protocol.ts';
import type { Session } from '../session.ts';

/** Tells how projects stand. */
export function answerOverviewRequests(connection: Connection, workspace: Workspace, session: Session): void {
    connection.onRequest(standingRequest, ({ uri }) => {
        const project = workspace.projectOf(canonicalUri(uri));
        if (!project) return null;
        return standingPage(project, session.language, ({ rule }) => session.rulePage.replaceAll('{rule}', rule));
    });
    connection.onRequest(findingsRequest, () => {
        return workspace.projects().flatMap((project) => findingsOf(project, session));
    });
}

function findingsOf(project: Project, { language }: Session): FindingItem[] {
    return listedFindings(project, language).flatMap(({ at, principle, team, ...finding }) => {
        const file = project.files.get(at.uri);
        if (!file) return [];
        const known = { ...(principle !== undefined && { principle }), ...(team !== undefined && { team }) };
        return { uri: at.uri, range: rangeIn(file, at), ...finding, ...known };
    });
}
