import { Uri, type WebviewPanel } from 'vscode';

export interface ShownState {
    /** Of the picture; empty while there is none. */
    readonly title: string;
    readonly isLocked: boolean;
}

/** Title and icon of a preview's tab: a locked one has a lock, and brackets around its title. */
export function showPanelState(panel: WebviewPanel, extension: Uri, { title, isLocked }: ShownState): void {
    const text = title || 'Groundplan';
    panel.title = isLocked ? `[${text}]` : text.padEnd(leastLength, '\u00a0');
    const image = (theme: string) =>
        Uri.joinPath(extension, 'images', `${isLocked ? 'locked' : 'preview'}-${theme}.svg`);
    panel.iconPath = { light: image('light'), dark: image('dark') };
}

/** Characters. Of a tab whose title is about as short as an ellipsis, the editor hides the icon, though there is room. */
const leastLength = 6;
