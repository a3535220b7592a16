import { commands, window, workspace } from 'vscode';

/** Shows one editor and nothing else, on the whole screen where the editor may have it. */
export class FullScreen {
    #hidesOthers = false;
    #isOn = false;

    async set(isOn: boolean): Promise<void> {
        if (isOn === this.#isOn) return;
        this.#isOn = isOn;
        if (isOn) await this.#enter();
        else await this.#leave();
    }

    /** Zen mode leaves the other groups of editors where they are; they are hidden first, to come back as wide as they were. */
    async #enter(): Promise<void> {
        this.#hidesOthers = window.tabGroups.all.length > 1;
        if (this.#hidesOthers) await commands.executeCommand('workbench.action.toggleMaximizeEditorGroup');
        await commands.executeCommand('workbench.action.toggleZenMode');
        // A text is read in the middle of the screen; a picture has all of it.
        const isCentered = workspace.getConfiguration('zenMode').get('centerLayout') !== false;
        if (isCentered) await commands.executeCommand('workbench.action.toggleCenteredLayout');
    }

    async #leave(): Promise<void> {
        await commands.executeCommand('workbench.action.exitZenMode');
        if (this.#hidesOthers) await commands.executeCommand('workbench.action.toggleMaximizeEditorGroup');
    }
}
