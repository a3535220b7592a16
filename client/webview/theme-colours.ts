import { type Palette, type PaletteName, palettes } from '../../drawing/palettes.ts';

/** Sets the colours of the drawing after the editor's theme; a picture that stands there changes with them. */
export function setThemeColours(stage: HTMLElement): void {
    const colours = forcedColours.matches ? systemColours() : editorColours();
    for (const [name, colour] of Object.entries(colours)) stage.style.setProperty(`--gp-${name}`, colour);
}

function editorColours(): Palette {
    const palette = palettes[paletteName()];
    return {
        ...palette,
        // What belongs to the page rather than to the picture.
        canvas: `var(--vscode-editor-background, ${palette.canvas})`,
        text: `var(--vscode-editor-foreground, ${palette.text})`,
    };
}

/** The system imposes its colours; the signs and shapes in the picture say what colours say otherwise. */
export const forcedColours = matchMedia('(forced-colors: active)');

function systemColours(): Record<string, string> {
    const names = Object.keys(palettes.light);
    return Object.fromEntries(names.map((name) => [name, surfaces.has(name) ? 'Canvas' : 'CanvasText']));
}

const surfaces: ReadonlySet<string> = new Set(['canvas', 'frame', 'frame-inner', 'node', 'sign']);

/** Of the theme. */
export function paletteName(): PaletteName {
    const { classList } = document.body;
    if (classList.contains('vscode-high-contrast-light')) return 'high-contrast-light';
    if (classList.contains('vscode-high-contrast')) return 'high-contrast-dark';
    return classList.contains('vscode-dark') ? 'dark' : 'light';
}
