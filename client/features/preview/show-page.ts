import { Uri, type Webview } from 'vscode';
import { shownLanguage } from '../language-server/chosen-language.ts';
import { previewPage } from './preview-page.ts';

/** Loads the page into a panel, in the reader's language. */
export function showPage(webview: Webview, extension: Uri): void {
    const folder = Uri.joinPath(extension, 'dist', 'webview');
    webview.options = { enableScripts: true, localResourceRoots: [folder] };
    webview.html = previewPage({
        language: shownLanguage(),
        styleSource: webview.cspSource,
        style: webview.asWebviewUri(Uri.joinPath(folder, 'preview.css')).toString(),
        script: webview.asWebviewUri(Uri.joinPath(folder, 'preview.js')).toString(),
        nonce: crypto.randomUUID().replaceAll('-', ''),
    });
}
