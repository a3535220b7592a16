import { EmptyFileSystemProvider, type FileSystemProvider, inject, type URI } from 'langium';
import {
    createDefaultModule,
    createDefaultSharedModule,
    type DefaultSharedModuleContext,
    type LangiumServices,
    type LangiumSharedServices,
} from 'langium/lsp';
import { GroundplanGeneratedModule, GroundplanGeneratedSharedModule } from '../../language/grammar/generated/module.ts';

export interface StockServices {
    readonly shared: LangiumSharedServices;
    readonly language: LangiumServices;
}

/** Langium as its documentation teaches it, over the same grammar: nothing is ours but the grammar. */
export function stockServices(context: DefaultSharedModuleContext): StockServices {
    const shared = inject(createDefaultSharedModule(context), GroundplanGeneratedSharedModule);
    const language = inject(createDefaultModule({ shared }), GroundplanGeneratedModule);
    shared.ServiceRegistry.register(language);
    return { shared, language };
}

/** A file system of texts instead of a disk, by URI. */
export function textFiles(texts: ReadonlyMap<string, string>): FileSystemProvider {
    const readFileSync = (uri: URI) => texts.get(uri.toString()) ?? '';
    const readFile = (uri: URI) => Promise.resolve(readFileSync(uri));
    return Object.assign(new EmptyFileSystemProvider(), { readFile, readFileSync });
}
