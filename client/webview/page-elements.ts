/** The elements that the page is built of, as `preview-page.ts` writes them. */
export function pageElements(): PageElements {
    return {
        picker: elementOf('picker', HTMLSelectElement),
        zoomIn: elementOf('zoom-in', HTMLButtonElement),
        zoomOut: elementOf('zoom-out', HTMLButtonElement),
        fit: elementOf('fit', HTMLButtonElement),
        notice: elementOf('notice', HTMLElement),
        stage: elementOf('stage', HTMLElement),
        picture: elementOf('picture', HTMLElement),
    };
}

export interface PageElements {
    readonly picker: HTMLSelectElement;
    readonly zoomIn: HTMLButtonElement;
    readonly zoomOut: HTMLButtonElement;
    readonly fit: HTMLButtonElement;
    readonly notice: HTMLElement;
    readonly stage: HTMLElement;
    readonly picture: HTMLElement;
}

function elementOf<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
    const element = document.getElementById(id);
    if (element instanceof kind) return element;
    throw new Error(`The page lacks the element '${id}'.`);
}
