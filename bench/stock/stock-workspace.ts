import { type LangiumDocument, URI } from 'langium';
import { type StockServices, stockServices, textFiles } from './stock-services.ts';

/** The stock pipeline over texts in memory. */
export class StockWorkspace {
    readonly services: StockServices;
    readonly #texts = new Map<string, string>();

    constructor() {
        this.services = stockServices({ fileSystemProvider: () => textFiles(this.#texts) });
        this.services.shared.workspace.DocumentBuilder.updateBuildOptions = { validation: true };
    }

    /** Reads, links and validates texts that are all new. */
    async open(texts: ReadonlyMap<string, string>): Promise<void> {
        const { LangiumDocuments, LangiumDocumentFactory, DocumentBuilder } = this.services.shared.workspace;
        const documents = [...texts].map(([uri, text]) => {
            this.#texts.set(uri, text);
            const document = LangiumDocumentFactory.fromString(text, URI.parse(uri));
            LangiumDocuments.addDocument(document);
            return document;
        });
        await DocumentBuilder.build(documents, { validation: true });
    }

    async edit(uri: string, text: string): Promise<void> {
        this.#texts.set(uri, text);
        await this.services.shared.workspace.DocumentBuilder.update([URI.parse(uri)], []);
    }

    document(uri: string): LangiumDocument {
        const document = this.services.shared.workspace.LangiumDocuments.getDocument(URI.parse(uri));
        if (!document) throw new Error(`The stock pipeline does not know '${uri}'.`);
        return document;
    }

    /** Mistakes of the parser and of the linker: the text is to be one that it reads. */
    mistakes(): number {
        return this.services.shared.workspace.LangiumDocuments.all
            .map(({ diagnostics }) => diagnostics?.filter(({ severity }) => severity === 1).length ?? 0)
            .reduce((sum, count) => sum + count, 0);
    }
}
