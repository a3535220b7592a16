import { commands, type TextEditor, Uri, ViewColumn, type WebviewPanel, window } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { subjectRequest } from '../../../server/protocol.ts';
import { PreviewPanel } from './preview-panel.ts';
import { previewSettings } from './preview-settings.ts';
import { type PreviewState, readPreviewState, startState } from './preview-state.ts';

export const viewType = 'groundplan.preview';

/** All open previews; the one that was used last is the one that commands are about. */
export class OpenPreviews {
    readonly #extension: Uri;
    readonly #server: BaseLanguageClient;
    /** Used last comes last. */
    #open: readonly PreviewPanel[] = [];

    constructor(extension: Uri, server: BaseLanguageClient) {
        this.#extension = extension;
        this.#server = server;
    }

    get current(): PreviewPanel | undefined {
        return this.#open.at(-1);
    }

    /** In the preview that follows the cursor, where there is one. */
    async openBeside(asked: unknown): Promise<void> {
        const state = askedState(asked);
        if (!state) return;
        const following = this.#open.findLast((each) => !each.state.isLocked);
        if (!following) {
            await this.#show(state);
            return;
        }
        // Without a subject, it stays with what it shows as long as the project is the same.
        await following.show(state.subject === '' ? { uri: state.uri } : { uri: state.uri, subject: state.subject });
        following.panel.reveal(undefined, true);
        await this.#followActiveEditor(state);
    }

    async openAnother(asked: unknown): Promise<void> {
        const state = askedState(asked) ?? this.current?.state;
        if (state) await this.#show({ ...state, isLocked: false });
    }

    /** For commands that need a picture: what is missing is opened. */
    async currentOrOpened(): Promise<PreviewPanel | undefined> {
        if (!this.current) await this.openBeside(undefined);
        const panel = this.current;
        if (!panel || panel.shown) return panel;
        // It asks for its picture when its page is there, and only a page that can be seen is.
        panel.panel.reveal(undefined, true);
        await panel.drawing.whenReady();
        if (!panel.shown) await panel.refresh();
        return panel;
    }

    adopt(panel: WebviewPanel, state: PreviewState): PreviewPanel {
        const opened = new PreviewPanel(panel, this.#surroundings(), state);
        this.#open = [...this.#open, opened];
        panel.onDidChangeViewState(() => panel.active && this.#use(opened));
        panel.onDidDispose(() => {
            this.#open = this.#open.filter((each) => each !== opened);
            this.#tellContext();
        });
        return opened;
    }

    /** What the cursor is in is selected in all pictures; those that follow it show the picture around it. */
    async follow({ document, selection }: TextEditor): Promise<void> {
        if (this.#open.length === 0 || this.#server.state !== State.Running) return;
        const { code2ProtocolConverter: converter } = this.#server;
        const position = converter.asPosition(selection.active);
        const asked = { uri: converter.asUri(document.uri), position };
        const subject = previewSettings().followCursor ? await this.#server.sendRequest(subjectRequest, asked) : null;
        await Promise.all(
            this.#open.map(async (each) => {
                await each.follow(document.uri, subject ?? undefined);
                await each.point(document.uri, position);
            }),
        );
    }

    close(): void {
        for (const { panel } of this.#open) panel.dispose();
    }

    async #show(state: PreviewState): Promise<void> {
        const column = { viewColumn: ViewColumn.Beside, preserveFocus: true };
        const panel = window.createWebviewPanel(viewType, 'Groundplan', column);
        this.#use(this.adopt(panel, state));
        await this.#followActiveEditor(state);
    }

    /** A preview that was not asked for something certain begins with what the cursor is in. */
    async #followActiveEditor({ subject, isLocked }: PreviewState): Promise<void> {
        const editor = window.activeTextEditor;
        if (subject === '' && !isLocked && editor?.document.languageId === 'groundplan') await this.follow(editor);
    }

    #surroundings() {
        return {
            extension: this.#extension,
            server: this.#server,
            open: (state: PreviewState) => void this.#show(state),
            changed: () => this.#tellContext(),
        };
    }

    #use(panel: PreviewPanel): void {
        this.#open = [...this.#open.filter((each) => each !== panel), panel];
        this.#tellContext();
    }

    /** For the conditions of menus in the manifest. */
    #tellContext(): void {
        void commands.executeCommand('setContext', 'groundplan.hasPreview', this.#open.length > 0);
        void commands.executeCommand('setContext', 'groundplan.isPreviewLocked', this.current?.state.isLocked === true);
    }
}

/** From a menu with the document, from a code lens with what to draw of it, otherwise for the active document. */
function askedState(asked: unknown): PreviewState | undefined {
    if (asked instanceof Uri) return startState(asked);
    const state = readPreviewState(asked);
    const { document } = window.activeTextEditor ?? {};
    return state ?? (document?.languageId === 'groundplan' ? startState(document.uri) : undefined);
}
