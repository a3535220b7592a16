import type { PreviewPicture } from '../../../server/protocol.ts';
import type { DrawnFormat } from '../../webview/file-formats.ts';
import type { ExportedPicture, ExtensionMessage } from '../../webview/messages.ts';

/** Has the page of a preview draw pictures for files: of all parts of the extension it alone can draw. */
export class DrawnByPage {
    readonly #tell: (message: ExtensionMessage) => Promise<void>;
    readonly #waiting = new Map<number, (data: string | undefined) => void>();
    #readiness = Promise.withResolvers<void>();
    #last = 0;

    constructor(tell: (message: ExtensionMessage) => Promise<void>) {
        this.#tell = tell;
    }

    ready(): void {
        this.#readiness.resolve();
    }

    whenReady(): Promise<void> {
        return this.#readiness.promise;
    }

    /** The text, of a PNG Base64; undefined where the page could not draw it, or was closed. */
    async draw(diagram: PreviewPicture['diagram'], format: DrawnFormat): Promise<string | undefined> {
        await this.whenReady();
        const request = ++this.#last;
        const { promise, resolve } = Promise.withResolvers<string | undefined>();
        this.#waiting.set(request, resolve);
        await this.#tell({ kind: 'export', request, diagram, format });
        return promise;
    }

    receive({ request, data }: ExportedPicture): void {
        this.#waiting.get(request)?.(data);
        this.#waiting.delete(request);
    }

    /** The page is no longer there; another one may come. */
    giveUp(): void {
        this.ready();
        this.#readiness = Promise.withResolvers<void>();
        for (const resolve of this.#waiting.values()) resolve(undefined);
        this.#waiting.clear();
    }
}
