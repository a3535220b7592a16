import type { Connection } from 'vscode-languageserver';
import {
    incomingCalls,
    outgoingCalls,
    prepareCallHierarchy,
    prepareTypeHierarchy,
    subtypes,
    supertypes,
    type Workspace,
} from '../../language/index.ts';
import type { Session } from '../session.ts';
import { atPlace } from './in-project.ts';

/** Answers who calls whom, and what follows what. */
export function answerHierarchyRequests(connection: Connection, workspace: Workspace, session: Session): void {
    const { callHierarchy, typeHierarchy } = connection.languages;
    callHierarchy.onPrepare((params) =>
        atPlace(workspace, params, ({ project, uri, offset }) =>
            prepareCallHierarchy(project, uri, offset, session.language),
        ),
    );
    callHierarchy.onIncomingCalls(({ item }) => incomingCalls(workspace, item, session.language));
    callHierarchy.onOutgoingCalls(({ item }) => outgoingCalls(workspace, item, session.language));
    typeHierarchy.onPrepare((params) =>
        atPlace(workspace, params, ({ project, uri, offset }) =>
            prepareTypeHierarchy(project, uri, offset, session.language),
        ),
    );
    typeHierarchy.onSupertypes(({ item }) => supertypes(workspace, item, session.language));
    typeHierarchy.onSubtypes(({ item }) => subtypes(workspace, item, session.language));
}
