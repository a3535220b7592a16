import { window } from 'vscode';

/** Says that something is done, with what its reader ought to know; true when the reader takes the action. */
export async function showDone(
    done: string,
    { remark, action }: { readonly remark: string | undefined; readonly action: string },
): Promise<boolean> {
    const answer = remark
        ? await window.showWarningMessage(`${done} ${remark}`, action)
        : await window.showInformationMessage(done, action);
    return answer !== undefined;
}
