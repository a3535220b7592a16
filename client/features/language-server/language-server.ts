import { Uri } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import type { InitializationOptions } from '../../../server/protocol.ts';
import { rulePageLink } from '../rule-page/rule-page.ts';
import { chosenLanguage } from './chosen-language.ts';

/** The language server of this extension, in its own process, not yet started. */
export function languageServer(extension: Uri): LanguageClient {
    const module = Uri.joinPath(extension, 'dist', 'server', 'main.mjs').fsPath;
    return new LanguageClient(
        'groundplan',
        'Groundplan',
        { module, transport: TransportKind.ipc },
        {
            documentSelector: [
                { scheme: 'file', language: 'groundplan' },
                { scheme: 'untitled', language: 'groundplan' },
            ],
            // Asked for again at each start, so that a restart reads the settings anew.
            initializationOptions,
        },
    );
}

function initializationOptions(): InitializationOptions {
    const language = chosenLanguage();
    return language === undefined ? { rulePage: rulePageLink } : { rulePage: rulePageLink, language };
}
