import { commands, Disposable, window, workspace } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { findingsRequest, picturesChanged } from '../../../server/protocol.ts';
import { shownLanguage } from '../language-server/chosen-language.ts';
import { filterChoices } from './filter-choices.ts';
import { groupings } from './finding-groups.ts';
import { findingTextsIn } from './finding-texts.ts';
import { FindingsTree } from './findings-tree.ts';

/** The view of all findings of the workspace, grouped and filtered. */
export function findings(server: BaseLanguageClient): Disposable {
    const texts = () => findingTextsIn(shownLanguage());
    const tree = new FindingsTree(texts);
    const view = window.createTreeView('groundplan.findings', { treeDataProvider: tree, showCollapseAll: true });

    function show(): void {
        const { severities, environments } = tree.filter;
        const isFiltered = severities.size + environments.size > 0;
        view.description = [texts().groupings[tree.grouping], ...(isFiltered ? [texts().filtered] : [])].join(' · ');
        tree.show();
    }

    async function refresh(): Promise<void> {
        if (!view.visible || server.state !== State.Running) return;
        tree.findings = await server.sendRequest(findingsRequest);
        show();
    }

    async function group(): Promise<void> {
        const items = groupings.map((grouping) => ({ label: texts().groupings[grouping], grouping }));
        const chosen = await window.showQuickPick(items, { placeHolder: texts().groupBy });
        if (!chosen) return;
        tree.grouping = chosen.grouping;
        show();
    }

    async function choose(): Promise<void> {
        const items = filterChoices(tree.findings, tree.filter, texts());
        const chosen = await window.showQuickPick(items, { canPickMany: true, placeHolder: texts().show });
        if (!chosen) return;
        tree.filter = {
            severities: new Set(chosen.flatMap(({ severity }) => severity ?? [])),
            environments: new Set(chosen.flatMap(({ environment }) => environment ?? [])),
        };
        show();
    }

    void commands.executeCommand('setContext', 'groundplan.isActive', true);
    return Disposable.from(
        view,
        view.onDidChangeVisibility(refresh),
        server.onNotification(picturesChanged, refresh),
        server.onDidChangeState(refresh),
        workspace.onDidChangeConfiguration((change) => {
            if (change.affectsConfiguration('groundplan.language')) show();
        }),
        commands.registerCommand('groundplan.groupFindings', group),
        commands.registerCommand('groundplan.filterFindings', choose),
    );
}
