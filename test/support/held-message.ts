/** Runs in the page: the next message waits, since a test takes longer than any editor to hand one to the browser. */
export function holdMessage(): void {
    const { postMessage } = window;
    Object.assign(window, {
        postMessage: (message: unknown) => {
            Object.assign(window, { postMessage, held: message });
        },
    });
}

/** Runs in the page: the milliseconds until there is another picture, or word that there is none, on the screen. */
export function releaseMessage(): Promise<number> {
    const start = performance.now();
    return new Promise((resolve) => {
        const painted = () => requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
        const observer = new MutationObserver(() => {
            observer.disconnect();
            painted();
        });
        for (const id of ['picture', 'notice']) {
            const element = document.getElementById(id);
            if (element) observer.observe(element, { childList: true, subtree: true });
        }
        window.postMessage(Reflect.get(window, 'held'));
    });
}
