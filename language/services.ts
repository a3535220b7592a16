import {
    createDefaultCoreModule,
    createDefaultSharedCoreModule,
    EmptyFileSystem,
    inject,
    type LangiumCoreServices,
    type LangiumSharedCoreServices,
} from 'langium';
import { GroundplanGeneratedModule, GroundplanGeneratedSharedModule } from './grammar/generated/module.ts';
import { declarationKeywords } from './syntax/declaration-keywords.ts';
import { ExpectationProvider } from './syntax/expectation.ts';
import { GroundplanLexer } from './syntax/lexer.ts';
import type { SectionParser } from './syntax/parse-section.ts';
import { ReferenceCollector } from './syntax/reference-collector.ts';
import { GroundplanValueConverter } from './syntax/values.ts';

/** The parsers that Langium builds from the grammar, with our lexer, names and error texts. */
export interface LanguageServices {
    readonly sections: SectionParser;
    readonly grammar: LangiumCoreServices['Grammar'];
}

export function createLanguageServices(): LanguageServices {
    const shared: LangiumSharedCoreServices = inject(
        createDefaultSharedCoreModule(EmptyFileSystem),
        GroundplanGeneratedSharedModule,
    );
    const linkers: ReferenceCollector[] = [];
    const services: LangiumCoreServices = inject(createDefaultCoreModule({ shared }), GroundplanGeneratedModule, {
        parser: {
            ParserConfig: () => ({ recoveryEnabled: false }),
            Lexer: (container: LangiumCoreServices) => new GroundplanLexer(container),
            ValueConverter: () => new GroundplanValueConverter(),
            ParserErrorMessageProvider: () => new ExpectationProvider(),
        },
        references: {
            Linker: (container: LangiumCoreServices) => {
                const linker = new ReferenceCollector(container);
                linkers.push(linker);
                return linker;
            },
        },
    });
    shared.ServiceRegistry.register(services);
    const parser = services.parser.LangiumParser;
    const [linker] = linkers;
    if (!linker) throw new Error('The parser was built without its linker.');
    return {
        sections: { parser, linker, words: declarationKeywords(services.Grammar) },
        grammar: services.Grammar,
    };
}
