import { textsIn } from '../../webview/texts.ts';

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
    const policy = [
        "default-src 'none'",
        `script-src 'nonce-${nonce}'`,
        // Mermaid writes colours and sizes into style attributes.
        `style-src ${styleSource} 'unsafe-inline'`,
    ].join('; ');
    return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${texts.preview}</title>
<link rel="stylesheet" href="${style}">
</head>
<body>
<div id="toolbar">
<label for="picker">${texts.show}</label>
<select id="picker"><option value="logical">${texts.logical}</option></select>
${button('zoom-out', texts.zoomOut, 'M3 8h10')}
${button('zoom-in', texts.zoomIn, 'M3 8h10M8 3v10')}
${button('fit', texts.fit, 'M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10')}
</div>
<div id="notice" role="status" hidden></div>
<main id="stage" tabindex="0" aria-label="${texts.picture}"><div id="picture"></div></main>
<div id="workbench" aria-hidden="true"></div>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>`;
}

function button(id: string, label: string, icon: string): string {
    return `<button id="${id}" type="button" title="${label}" aria-label="${label}"><svg viewBox="0 0 16 16" aria-hidden="true"><path d="${icon}"/></svg></button>`;
}
