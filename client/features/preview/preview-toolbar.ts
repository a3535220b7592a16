import type { Texts } from '../../webview/texts.ts';

/** What stands above the picture: what is drawn, how, and the search. */
export function previewToolbar(texts: Texts): string {
    return `<header id="toolbar">
<label for="picker">${texts.show}</label>
<select id="picker"></select>
${toggle('lock', texts.lock, 'M4.5 7.5h7v5.5h-7zM6 7.5V5a2 2 0 0 1 4 0v2.5')}
${button('open-another', texts.openAnother, 'M9 3h4v4M13 3L7.5 8.5M11 9.5V13H3V5h3.5')}
<span class="gap"></span>
${button('find', texts.find, 'M7 2.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9M10.3 10.3L14 14')}
${opener('options', texts.options, 'M2 4h7M13 4h1M11 2.5v3M2 8h2M8 8h6M6 6.5v3M2 12h6M12 12h2M10 10.5v3')}
${toggle('as-mermaid', texts.asMermaid, 'M2 4v8M2 4l4 5l4-5M10 4v8M13 4v8')}
${opener('export', texts.export, 'M8 2.5V10M5 7l3 3l3-3M3 12.5h10')}
${button('zoom-out', texts.zoomOut, 'M3 8h10')}
${button('zoom-in', texts.zoomIn, 'M3 8h10M8 3v10')}
${button('fit', texts.fit, 'M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10')}
${button('show-help', texts.help, 'M6 6a2 2 0 1 1 3 1.8c-.8.5-1 .9-1 1.7M8 12v.6')}
</header>
${finder(texts)}`;
}

function finder(texts: Texts): string {
    return `<search id="finder" hidden>
<input id="query" type="search" placeholder="${texts.findIn}" aria-label="${texts.findIn}" spellcheck="false">
<output id="found" aria-live="polite"></output>
${button('previous-match', texts.previousMatch, 'M3.5 10L8 5.5L12.5 10')}
${button('next-match', texts.nextMatch, 'M3.5 6L8 10.5L12.5 6')}
${button('close-finder', texts.close, 'M4 4l8 8M12 4l-8 8')}
</search>`;
}

function button(id: string, label: string, icon: string): string {
    return anyButton(id, label, icon, '');
}

function toggle(id: string, label: string, icon: string): string {
    return anyButton(id, label, icon, ' aria-pressed="false"');
}

function opener(menu: string, label: string, icon: string): string {
    return anyButton(`show-${menu}`, label, icon, ` popovertarget="${menu}"`);
}

function anyButton(id: string, label: string, icon: string, more: string): string {
    return `<button id="${id}" type="button" title="${label}" aria-label="${label}"${more}><svg viewBox="0 0 16 16" aria-hidden="true"><path d="${icon}"/></svg></button>`;
}
