import { workspace } from 'vscode';
import type { PreviewOptions } from '../../../server/protocol.ts';
import type { Renderer } from '../../webview/messages.ts';

export interface PreviewSettings {
    readonly renderer: Renderer;
    readonly followCursor: boolean;
    readonly showFindings: boolean;
}

/** What users set for previews. */
export function previewSettings(): PreviewSettings {
    const settings = workspace.getConfiguration('groundplan.preview');
    return {
        renderer: settings.get('renderer') === 'mermaid' ? 'mermaid' : 'drawing',
        followCursor: settings.get('followCursor') !== false,
        showFindings: settings.get('showFindings') !== false,
    };
}

/** Without what is as the settings say: that goes on to follow them. */
export function chosenOptions({ hasFindings, ...others }: PreviewOptions): PreviewOptions {
    return hasFindings === previewSettings().showFindings ? others : { ...others, hasFindings };
}
