/** The editor's colours as Mermaid's theme variables; Mermaid computes with them and needs plain values. */
export function themeVariables(): Record<string, string | boolean> {
    const background = colour('--vscode-editor-background', '#ffffff');
    const text = colour('--vscode-editor-foreground', '#333333');
    const line = colour('--vscode-contrastBorder', colour('--vscode-descriptionForeground', '#717171'));
    const node = colour('--vscode-editorWidget-background', background);
    const border = colour('--vscode-contrastBorder', colour('--vscode-focusBorder', '#0078d4'));
    return {
        darkMode: isDark(),
        background,
        primaryColor: node,
        primaryTextColor: text,
        primaryBorderColor: border,
        secondaryColor: node,
        tertiaryColor: background,
        lineColor: line,
        textColor: text,
        mainBkg: node,
        nodeBorder: border,
        nodeTextColor: text,
        clusterBkg: background,
        clusterBorder: line,
        titleColor: text,
        edgeLabelBackground: background,
        fontFamily: fontFamily(),
        fontSize: '14px',
    };
}

/** The editor's own font first; the others cover Korean where it has no such letters. */
export function fontFamily(): string {
    const own = getComputedStyle(document.body).fontFamily || 'sans-serif';
    return `${own}, "Noto Sans KR", "Noto Sans CJK KR", "Apple SD Gothic Neo", "Malgun Gothic", sans-serif`;
}

/** Calls back after the editor's theme has changed. */
export function onThemeChange(changed: () => void): void {
    let last = themeKey();
    const observer = new MutationObserver(() => {
        const key = themeKey();
        if (key === last) return;
        last = key;
        changed();
    });
    const attributes = { attributes: true, attributeFilter: ['class', 'style'] };
    observer.observe(document.documentElement, attributes);
    observer.observe(document.body, attributes);
}

function themeKey(): string {
    return JSON.stringify([themeVariables(), document.body.className]);
}

function isDark(): boolean {
    const { classList } = document.body;
    return (
        classList.contains('vscode-dark') ||
        (classList.contains('vscode-high-contrast') && !classList.contains('vscode-high-contrast-light'))
    );
}

/** Any CSS colour, one with an alpha channel or `color-mix()` included, as it looks on the editor's background: `#rrggbb`. */
function colour(variable: string, otherwise: string): string {
    const value = cssVariable(variable);
    if (!value) return otherwise;
    const canvas = document.createElement('canvas');
    canvas.width = 1;
    canvas.height = 1;
    const context = canvas.getContext('2d');
    if (!context) return otherwise;
    for (const layer of [cssVariable('--vscode-editor-background') || '#ffffff', value]) {
        context.fillStyle = layer;
        context.fillRect(0, 0, 1, 1);
    }
    const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
    return `#${[red, green, blue].map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

function cssVariable(name: string): string {
    return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}
