import { commands } from 'vscode';

/** Zen mode hides all of the editor but its active editors; where the browser allows it, it fills the screen. */
export async function fullScreen(isOn: boolean): Promise<void> {
    await commands.executeCommand(isOn ? 'workbench.action.toggleZenMode' : 'workbench.action.exitZenMode');
}
