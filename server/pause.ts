/** Lets messages in that have arrived meanwhile, so that typing never waits for long work. */
export function pause(): Promise<void> {
    return new Promise((resolve) => {
        setTimeout(resolve, 0);
    });
}
