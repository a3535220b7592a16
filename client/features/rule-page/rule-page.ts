import { commands, Disposable, Uri, window, workspace } from 'vscode';
import { shownLanguage } from '../language-server/chosen-language.ts';

/**
 * The link from a finding to the page on its rule; `{rule}` stands for the rule's id.
 * A scheme of its own, since commands and files in an extension's folder do not open from every place that shows a link.
 */
export const rulePageLink = 'groundplan-rule:/{rule}.md';

/** Opens the pages on rules, in the reader's language; the manifest has them shown as rendered Markdown. */
export function rulePage(extension: Uri): Disposable {
    const folder = Uri.joinPath(extension, 'docs', 'rules');
    return Disposable.from(
        workspace.registerTextDocumentContentProvider(Uri.parse(rulePageLink).scheme, {
            provideTextDocumentContent: ({ path }) => pageText(folder, path),
        }),
        commands.registerCommand('groundplan.showRulePage', async () => {
            const rule = await window.showQuickPick(rulesIn(folder));
            if (rule === undefined) return;
            await commands.executeCommand('vscode.open', Uri.parse(rulePageLink.replace('{rule}', rule)));
        }),
    );
}

async function rulesIn(folder: Uri): Promise<string[]> {
    const files = await workspace.fs.readDirectory(folder);
    return files.flatMap(([name]) => /^(.+)\.md$/.exec(name)?.[1] ?? []);
}

/** In Korean where the reader is and the page is translated; in English otherwise. */
async function pageText(folder: Uri, path: string): Promise<string> {
    const english = Uri.joinPath(folder, path);
    if (!shownLanguage().startsWith('ko')) return textOf(english);
    return textOf(Uri.joinPath(folder, 'ko', path)).catch(() => textOf(english));
}

async function textOf(file: Uri): Promise<string> {
    return new TextDecoder().decode(await workspace.fs.readFile(file));
}
