import type { Texts } from '../../webview/texts.ts';

/** What opens over the picture: options, ways to hand it on, and the list of keys. */
export function previewMenus(texts: Texts): string {
    return `${optionsMenu(texts)}
${exportMenu(texts)}
${help(texts)}`;
}

function optionsMenu(texts: Texts): string {
    return `<form id="options" popover aria-label="${texts.options}">
${choice('nesting', texts.nesting, [
    ['', texts.nestingAsWritten],
    ['region', texts.nestingByRegion],
    ['service', texts.nestingByService],
])}
${choice('instances', texts.instances, [
    ['', texts.instancesAsWritten],
    ['counted', texts.instancesCounted],
    ['expanded', texts.instancesExpanded],
])}
<fieldset><legend>${texts.extras}</legend>
${check('hasFindings', texts.findings)}${check('hasLegend', texts.legend)}${check('isWhole', texts.whole)}
</fieldset>
<fieldset id="focus"><legend id="focus-on">${texts.focusOnSelected}</legend>
<span>${texts.steps}</span> ${[1, 2, 3].map((depth) => `<button type="button" data-depth="${depth}">${depth}</button>`).join(' ')}
</fieldset>
<div id="filters"></div>
<button id="everything" type="button">${texts.everything}</button>
</form>`;
}

function choice(name: string, label: string, values: readonly (readonly [string, string])[]): string {
    const options = values.map(([value, text]) => `<option value="${value}">${text}</option>`).join('');
    return `<label class="choice">${label} <select name="${name}">${options}</select></label>`;
}

function check(name: string, label: string): string {
    return `<label><input type="checkbox" name="${name}"> ${label}</label>`;
}

function exportMenu(texts: Texts): string {
    const commands = [
        ['copy-mermaid', texts.copyMermaid],
        ['copy-svg', texts.copySvg],
        ['copy-png', texts.copyPng],
        ['save-mermaid', texts.saveMermaid],
        ['save-svg', texts.saveSvg],
        ['save-png', texts.savePng],
        ['present', texts.present],
    ];
    const buttons = commands.map(
        ([command, label]) => `<button type="button" role="menuitem" data-command="${command}">${label}</button>`,
    );
    return `<div id="export" popover role="menu" aria-label="${texts.export}">${buttons.join('')}${inThemeColours(texts)}</div>`;
}

function inThemeColours(texts: Texts): string {
    return `<label id="theme-colours"><input type="checkbox" id="in-theme-colours"> ${texts.inThemeColours}</label>`;
}

function help(texts: Texts): string {
    const keys = [
        ['Tab, Shift+Tab', texts.keyWalk],
        ['← → ↑ ↓', texts.keyNeighbour],
        ['Enter', texts.keyReveal],
        ['Space', texts.keyFold],
        ['.', texts.keyFixes],
        ['/, Ctrl+F', texts.keyFind],
        ['+ − 0', texts.keyZoom],
        ['Shift+← → ↑ ↓', texts.keyMove],
        ['Esc', texts.keyLeave],
        [texts.keyWheel, texts.keyWheelMoves],
    ];
    const rows = keys.map(([key, what]) => `<dt><kbd>${key}</kbd></dt><dd>${what}</dd>`);
    return `<dialog id="help" aria-label="${texts.help}"><h2>${texts.help}</h2><dl>${rows.join('')}</dl>
<form method="dialog"><button>${texts.close}</button></form></dialog>`;
}
