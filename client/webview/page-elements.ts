/** The elements that the page is built of, as `preview-page.ts` writes them. */
export function pageElements() {
    return {
        toolbar: elementOf('toolbar', HTMLElement),
        picker: elementOf('picker', HTMLSelectElement),
        lock: elementOf('lock', HTMLButtonElement),
        openAnother: elementOf('open-another', HTMLButtonElement),
        find: elementOf('find', HTMLButtonElement),
        asMermaid: elementOf('as-mermaid', HTMLButtonElement),
        zoomIn: elementOf('zoom-in', HTMLButtonElement),
        zoomOut: elementOf('zoom-out', HTMLButtonElement),
        fit: elementOf('fit', HTMLButtonElement),
        showHelp: elementOf('show-help', HTMLButtonElement),
        finder: elementOf('finder', HTMLElement),
        query: elementOf('query', HTMLInputElement),
        found: elementOf('found', HTMLOutputElement),
        previousMatch: elementOf('previous-match', HTMLButtonElement),
        nextMatch: elementOf('next-match', HTMLButtonElement),
        closeFinder: elementOf('close-finder', HTMLButtonElement),
        notice: elementOf('notice', HTMLElement),
        stage: elementOf('stage', HTMLElement),
        picture: elementOf('picture', HTMLElement),
        overview: elementOf('overview', HTMLCanvasElement),
        progress: elementOf('progress', HTMLElement),
        card: elementOf('card', HTMLElement),
        announcement: elementOf('announcement', HTMLElement),
        toast: elementOf('toast', HTMLElement),
        options: elementOf('options', HTMLFormElement),
        focus: elementOf('focus', HTMLFieldSetElement),
        focusOn: elementOf('focus-on', HTMLElement),
        filters: elementOf('filters', HTMLElement),
        everything: elementOf('everything', HTMLButtonElement),
        export: elementOf('export', HTMLElement),
        inThemeColours: elementOf('in-theme-colours', HTMLInputElement),
        help: elementOf('help', HTMLDialogElement),
    };
}

export type PageElements = Readonly<ReturnType<typeof pageElements>>;

function elementOf<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
    const element = document.getElementById(id);
    if (element instanceof kind) return element;
    throw new Error(`The page lacks the element '${id}'.`);
}
