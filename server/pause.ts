/** Lets messages in that have arrived meanwhile, so that typing never waits for long work. */
export function pause(): Promise<void> {
    return new Promise((resolve) => {
        setTimeout(resolve, 0);
    });
}

/** How long work goes on without a pause, in milliseconds. */
const slice = 10;

/** Work of many steps that pauses now and then; `step` is called between two of them. */
export class Slices {
    #end = performance.now() + slice;

    async step(): Promise<void> {
        if (performance.now() < this.#end) return;
        await pause();
        this.#end = performance.now() + slice;
    }
}
