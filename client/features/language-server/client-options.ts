import { workspace } from 'vscode';
import type { LanguageClientOptions } from 'vscode-languageclient';
import type { InitializationOptions } from '../../../server/protocol.ts';
import { rulePageLink } from '../rule-page/rule-page.ts';
import { chosenLanguage } from './chosen-language.ts';

/** What a language server is told wherever it runs. */
export function clientOptions(): LanguageClientOptions {
    return {
        documentSelector: schemes().map((scheme) => ({ scheme, language: 'groundplan' })),
        // Asked for again at each start, so that a restart reads the settings anew.
        initializationOptions,
    };
}

/** Files, and what the folders of this window are in; not the older versions that source control shows beside a text. */
function schemes(): string[] {
    const folders = workspace.workspaceFolders ?? [];
    return [...new Set(['file', 'untitled', ...folders.map(({ uri }) => uri.scheme)])];
}

function initializationOptions(): InitializationOptions {
    const language = chosenLanguage();
    return language === undefined ? { rulePage: rulePageLink } : { rulePage: rulePageLink, language };
}
