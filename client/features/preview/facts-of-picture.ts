import { window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
    type ElementCard,
    type FactsParams,
    factsRequest,
    fixRequest,
    type NamedFix,
} from '../../../server/protocol.ts';
import type { Facts } from '../../webview/messages.ts';
import { shownLanguage } from '../language-server/chosen-language.ts';
import { previewTextsIn } from './preview-texts.ts';

/** What the server knows about the parts of one picture, and the fixes that it offered for them. */
export class FactsOfPicture {
    readonly #server: BaseLanguageClient;
    #fixes = new Map<string, NamedFix>();

    constructor(server: BaseLanguageClient) {
        this.#server = server;
    }

    async ask(params: FactsParams): Promise<Facts | undefined> {
        const card = await this.#server.sendRequest(factsRequest, params);
        return card ? this.#remember(card) : undefined;
    }

    /** As a quick fix in the editor does: the change can be undone, and nothing is saved. */
    async apply(id: string): Promise<void> {
        const fix = this.#fixes.get(id);
        const edit = fix && (await this.#server.sendRequest(fixRequest, fix));
        if (edit) await workspace.applyEdit(await this.#server.protocol2CodeConverter.asWorkspaceEdit(edit));
        else await window.showInformationMessage(previewTextsIn(shownLanguage()).fixIsGone);
    }

    /** Only the card that is shown has buttons. */
    #remember({ title, lines, findings }: ElementCard): Facts {
        this.#fixes = new Map();
        return {
            title,
            lines,
            findings: findings.map((finding) => ({
                ...finding,
                fixes: finding.fixes.map((each) => {
                    const id = String(this.#fixes.size);
                    this.#fixes.set(id, each.fix);
                    return { id, title: each.title };
                }),
            })),
        };
    }
}
