import { commands, window } from 'vscode';

/** Shows one editor and nothing else, on the whole screen where the editor may have it; made anew for each preview. */
export class FullScreen {
    #hidesOthers = false;

    async set(isOn: boolean): Promise<void> {
        if (isOn) await this.#enter();
        else await this.#leave();
    }

    async #enter(): Promise<void> {
        await commands.executeCommand('workbench.action.toggleZenMode');
        // Zen mode leaves the other groups of editors where they are.
        if (window.tabGroups.all.length < 2 || this.#hidesOthers) return;
        this.#hidesOthers = true;
        await commands.executeCommand('workbench.action.toggleMaximizeEditorGroup');
    }

    async #leave(): Promise<void> {
        if (this.#hidesOthers) await commands.executeCommand('workbench.action.toggleMaximizeEditorGroup');
        this.#hidesOthers = false;
        await commands.executeCommand('workbench.action.exitZenMode');
    }
}
