import ELK, { type ELK as Engine } from 'elkjs/lib/elk-api.js';
import source from 'elkjs/lib/elk-worker.min.js';
import type { LaidOut, LayOut, LayoutGraph } from '../../drawing/lay-out.ts';
import { remembered } from '../../drawing/remembered.ts';

/** Finds places beside the page, so that nothing that the reader does waits for it. */
export class LayoutWorker {
    #engine: Engine | undefined;
    readonly #waiting = new Set<(reason: Error) => void>();

    readonly layOut: LayOut = remembered((graph) => this.#ask(graph));

    /** Gives up what is under way; a layout cannot be told to stop, so that its thread has to end. */
    cancel(): void {
        this.#engine?.terminateWorker();
        this.#engine = undefined;
        for (const reject of this.#waiting) reject(new LayoutCancelled());
        this.#waiting.clear();
    }

    #ask(graph: LayoutGraph): Promise<LaidOut> {
        const running = this.#running();
        return new Promise((resolve, reject) => {
            this.#waiting.add(reject);
            running
                .layout(graph)
                .then(resolve, (reason: unknown) => reject(errorOf(reason)))
                .finally(() => this.#waiting.delete(reject));
        });
    }

    #running(): Engine {
        this.#engine ??= new ELK.default({ workerFactory: startWorker });
        return this.#engine;
    }
}

export class LayoutCancelled extends Error {}

/** From its own text, since a page of the editor may not load a worker from a file. */
function startWorker(): Worker {
    const url = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
    const worker = new Worker(url);
    URL.revokeObjectURL(url);
    return worker;
}

function errorOf(reason: unknown): Error {
    return reason instanceof Error ? reason : new Error(String(reason));
}
