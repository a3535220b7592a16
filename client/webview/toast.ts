/** Says something for a moment, to those who see it and to those who hear it. */
export function toast(element: HTMLElement): (text: string) => void {
    let ending: ReturnType<typeof setTimeout> | undefined;
    return (text) => {
        element.textContent = text;
        element.hidden = false;
        clearTimeout(ending);
        ending = setTimeout(() => {
            element.hidden = true;
            element.textContent = '';
        }, shownFor);
    };
}

/** Milliseconds. */
const shownFor = 4000;
