import { commands, type Disposable, Uri, window, workspace } from 'vscode';
import { shownLanguage } from '../language-server/chosen-language.ts';

/** Shows the page on a rule; the code of a finding links here. */
export function rulePage(extension: Uri): Disposable {
    const folder = Uri.joinPath(extension, 'docs', 'rules');
    return commands.registerCommand('groundplan.showRulePage', async (linkedRule: unknown) => {
        const rule = typeof linkedRule === 'string' ? linkedRule : await window.showQuickPick(rulesIn(folder));
        if (rule === undefined) return;
        const page = await pageOf(rule, folder);
        await commands.executeCommand('markdown.showPreview', page);
    });
}

async function rulesIn(folder: Uri): Promise<string[]> {
    const files = await workspace.fs.readDirectory(folder);
    return files.flatMap(([name]) => /^(.+)\.md$/.exec(name)?.[1] ?? []);
}

/** The page in the reader's language, in English where it is not translated. */
async function pageOf(rule: string, folder: Uri): Promise<Uri> {
    const korean = Uri.joinPath(folder, 'ko', `${rule}.md`);
    const isKorean = shownLanguage().startsWith('ko') && (await exists(korean));
    return isKorean ? korean : Uri.joinPath(folder, `${rule}.md`);
}

async function exists(file: Uri): Promise<boolean> {
    try {
        await workspace.fs.stat(file);
        return true;
    } catch {
        return false;
    }
}
