import type { Finder } from './finder.ts';
import type { PageElements } from './page-elements.ts';
import type { Presentation } from './presentation.ts';

interface Surroundings {
    readonly page: PageElements;
    readonly finder: Finder;
    readonly presentation: Presentation;
}

/** Keys that work wherever the focus is. */
export function listenToPage({ page, finder, presentation }: Surroundings): void {
    document.addEventListener('keydown', (event) => {
        const isCommand = event.ctrlKey || event.metaKey;
        const isTyping = event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement;
        if (event.key === 'Escape' && presentation.isOn) presentation.end();
        else if ((isCommand && event.key === 'f') || (!isCommand && !isTyping && event.key === '/')) finder.open();
        else if (!isCommand && !isTyping && event.key === '?') page.help.showModal();
        else return;
        event.preventDefault();
    });
    page.showHelp.addEventListener('click', () => page.help.showModal());
}
