import { type Texts, textsIn } from '../../webview/texts.ts';
import { previewMenus } from './preview-menus.ts';
import { previewToolbar } from './preview-toolbar.ts';

export interface PageParts {
    readonly language: string;
    /** The source that the content security policy allows for style sheets. */
    readonly styleSource: string;
    readonly style: string;
    readonly script: string;
    readonly nonce: string;
}

/** The HTML of the preview: it loads one script and one style sheet of the extension and nothing else. */
export function previewPage({ language, styleSource, style, script, nonce }: PageParts): string {
    const texts = textsIn(language);
    return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(styleSource, nonce)}">
<title>${texts.preview}</title>
<link rel="stylesheet" href="${style}">
</head>
<body>
${previewToolbar(texts)}
<div id="notice" role="status" hidden></div>
${stage(texts)}
${previewMenus(texts)}
<div id="workbench" aria-hidden="true"></div>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>`;
}

function policy(styleSource: string, nonce: string): string {
    return [
        "default-src 'none'",
        `script-src 'nonce-${nonce}'`,
        // Mermaid writes colours and sizes into style attributes.
        `style-src ${styleSource} 'unsafe-inline'`,
        // A picture becomes a PNG by way of an image of its own text.
        'img-src data:',
        // The layout runs beside the page; its program is a part of the script.
        'worker-src blob:',
    ].join('; ');
}

function stage(texts: Texts): string {
    return `<main>
<div id="stage" tabindex="0" role="application" aria-label="${texts.picture}"><div id="picture"></div></div>
<canvas id="overview" width="180" height="120" aria-label="${texts.overview}" hidden></canvas>
<div id="progress" hidden>${texts.drawing}</div>
<section id="card" aria-live="polite" hidden></section>
</main>
<div id="announcement" role="status"></div>
<div id="toast" role="status" hidden></div>`;
}
