/** What a colour is for; each is a CSS variable `--gp-NAME` where a page sets the colours. */
export type ColourName =
    | 'canvas'
    | 'text'
    | 'muted'
    /** Fill of groups; every other level takes the second. */
    | 'frame'
    | 'frame-inner'
    | 'frame-line'
    | 'node'
    /** Borders of nodes, one for each thing that a reader looks for. */
    | 'work'
    | 'data'
    | 'traffic'
    | 'message'
    | 'outside'
    | 'edge'
    | 'error'
    | 'warning'
    | 'info'
    | 'hint'
    /** The sign on a mark. */
    | 'sign';

export type Palette = Readonly<Record<ColourName, string>>;

export type PaletteName = 'light' | 'dark' | 'high-contrast-light' | 'high-contrast-dark';

export const palettes: Readonly<Record<PaletteName, Palette>> = {
    light: {
        canvas: '#ffffff',
        text: '#1f2328',
        muted: '#57606a',
        frame: '#f6f8fa',
        'frame-inner': '#eaeef3',
        'frame-line': '#b4bdc9',
        node: '#ffffff',
        work: '#57606a',
        data: '#2a6fb0',
        traffic: '#7352b5',
        message: '#9a6200',
        outside: '#6e7781',
        edge: '#4d5661',
        error: '#c4232b',
        warning: '#8f6200',
        info: '#0b63c4',
        hint: '#5f6873',
        sign: '#ffffff',
    },
    dark: {
        canvas: '#1b1f24',
        text: '#e6edf3',
        muted: '#a3adb8',
        frame: '#22272e',
        'frame-inner': '#2b3139',
        'frame-line': '#545d68',
        node: '#161a1f',
        work: '#8b949e',
        data: '#6cb0f5',
        traffic: '#b79cf0',
        message: '#dba642',
        outside: '#8b949e',
        edge: '#a8b1bb',
        error: '#ff7b72',
        warning: '#e3b341',
        info: '#79c0ff',
        hint: '#a3adb8',
        sign: '#161a1f',
    },
    'high-contrast-light': {
        canvas: '#ffffff',
        text: '#000000',
        muted: '#292929',
        frame: '#ffffff',
        'frame-inner': '#ffffff',
        'frame-line': '#0f4a85',
        node: '#ffffff',
        work: '#000000',
        data: '#0f4a85',
        traffic: '#4b2a8f',
        message: '#6b4100',
        outside: '#292929',
        edge: '#000000',
        error: '#a1121a',
        warning: '#6b4900',
        info: '#0f4a85',
        hint: '#292929',
        sign: '#ffffff',
    },
    'high-contrast-dark': {
        canvas: '#000000',
        text: '#ffffff',
        muted: '#e0e0e0',
        frame: '#000000',
        'frame-inner': '#000000',
        'frame-line': '#6fc3df',
        node: '#000000',
        work: '#ffffff',
        data: '#7cc4ff',
        traffic: '#d1b3ff',
        message: '#ffcf66',
        outside: '#e0e0e0',
        edge: '#ffffff',
        error: '#ff8080',
        warning: '#ffd54a',
        info: '#8ad0ff',
        hint: '#e0e0e0',
        sign: '#000000',
    },
};
