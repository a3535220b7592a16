import {
    type CancellationToken,
    CancellationTokenSource,
    type Disposable,
    env,
    Uri,
    type WebviewPanel,
    workspace,
} from 'vscode';
import { type BaseLanguageClient, type Position, State } from 'vscode-languageclient';
import {
    type ExportedFile,
    type ExportParams,
    exportRequest,
    type Preview,
    type PreviewParams,
    picturesChanged,
    previewRequest,
} from '../../../server/protocol.ts';
import type { ExtensionMessage, PageCommand, PageMessage } from '../../webview/messages.ts';
import { newFile } from '../pictures/new-file.ts';
import { saveFile } from '../pictures/save-file.ts';
import { drawnAt } from './drawn-at.ts';
import { DrawnByPage } from './drawn-by-page.ts';
import { FactsOfPicture } from './facts-of-picture.ts';
import { FullScreen } from './full-screen.ts';
import { LastGood } from './last-good.ts';
import { showPanelState } from './panel-title.ts';
import { chosenOptions, previewSettings } from './preview-settings.ts';
import type { PreviewState } from './preview-state.ts';
import { revealSource } from './reveal-source.ts';
import { showPage } from './show-page.ts';

export interface PanelSurroundings {
    readonly extension: Uri;
    readonly server: BaseLanguageClient;
    /** Opens another preview. */
    readonly open: (state: PreviewState) => void;
    /** The panel is another one, is locked, or is gone. */
    readonly changed: () => void;
}

/** An open preview: asks the server for pictures, hands them to the page, and does what the page asks for. */
export class PreviewPanel {
    readonly panel: WebviewPanel;
    /** Draws in the page what nothing else draws. */
    readonly drawing: DrawnByPage;
    readonly #around: PanelSurroundings;
    readonly #subscriptions: Disposable[];
    readonly #facts: FactsOfPicture;
    readonly #fullScreen = new FullScreen();
    readonly #lastGood = new LastGood();
    #state: PreviewState;
    #answer: Preview | undefined;
    #request = new CancellationTokenSource();

    constructor(panel: WebviewPanel, around: PanelSurroundings, state: PreviewState) {
        const { extension, server } = around;
        this.panel = panel;
        this.#around = around;
        this.#state = state;
        this.#facts = new FactsOfPicture(server);
        this.drawing = new DrawnByPage((message) => this.#tell(message));
        this.#subscriptions = [
            server.onNotification(picturesChanged, () => void this.refresh()),
            server.onDidChangeState(({ newState }) => newState === State.Running && void this.refresh()),
            panel.webview.onDidReceiveMessage((message: PageMessage) =>
                this.#obey(message).catch((error) =>
                    server.error('The preview could not do what was asked.', error, false),
                ),
            ),
            workspace.onDidChangeConfiguration((change) => {
                if (change.affectsConfiguration('groundplan.language')) showPage(panel.webview, extension);
                else if (change.affectsConfiguration('groundplan.preview')) void this.refresh();
            }),
            // A hidden page is gone; when it is shown again, it says that it is ready.
            panel.onDidChangeViewState(() => panel.visible || this.drawing.giveUp()),
            panel.onDidDispose(() => this.#dispose()),
        ];
        showPage(panel.webview, extension);
    }

    get state(): PreviewState {
        return this.#state;
    }

    /** What is shown, as the server drew it. */
    get shown(): Preview | undefined {
        return this.#answer;
    }

    /** Asks for the picture of exactly this. */
    show(changes: Partial<PreviewState>): Promise<void> {
        this.#state = { ...this.#state, ...changes };
        return this.refresh();
    }

    /** Where the cursor stands: the picture goes along unless it is locked; without a subject, it stays with its own. */
    async follow(uri: Uri, subject: string | undefined): Promise<void> {
        const { isLocked, uri: before, subject: shown } = this.#state;
        if (isLocked) return;
        const isSame = uri.toString() === before.toString() && (subject ?? shown) === shown;
        if (!isSame) await this.show({ uri, subject: subject ?? shown });
    }

    /** Selects in the picture what is drawn for a place in the text. */
    async point(uri: Uri, position: Position): Promise<void> {
        const targets = this.#answer?.picture?.targets ?? {};
        await this.#tell({ kind: 'cursor', id: drawnAt(targets, this.#uriText(uri), position) });
    }

    async lock(isLocked: boolean): Promise<void> {
        const shown = this.#answer?.subject;
        // It stays with what it shows, also where that was not asked for.
        await this.show(isLocked && shown !== undefined ? { isLocked, subject: shown } : { isLocked });
    }

    async command(command: PageCommand): Promise<void> {
        await this.drawing.whenReady();
        await this.#tell({ kind: 'do', command });
    }

    /** Of this project, the picture of another subject. */
    askFor(subject: string): Promise<Preview | null> {
        return this.#ask({ ...this.#params, subject }, new CancellationTokenSource());
    }

    /** Of this project, what needs no page: the files of a subject, or without one of everything. */
    async filesOf(
        subject: string | undefined,
        format: ExportParams['format'],
        token: CancellationToken,
    ): Promise<readonly ExportedFile[]> {
        const { server } = this.#around;
        if (server.state !== State.Running) return [];
        try {
            return (await server.sendRequest(exportRequest, { ...this.#params, subject, format }, token)) ?? [];
        } catch (error) {
            if (!token.isCancellationRequested) server.error('Nothing was exported.', error, false);
            return [];
        }
    }

    /** Asks anew; an answer to an earlier question is dropped. */
    async refresh(): Promise<void> {
        this.#request.cancel();
        const request = new CancellationTokenSource();
        this.#request = request;
        const params = this.#params;
        const answer = await this.#ask(params, request);
        if (!answer || request.token.isCancellationRequested) return;
        await this.#show(this.#lastGood.insteadOf(answer, params));
    }

    get #params(): PreviewParams {
        const { uri, subject, options } = this.#state;
        return {
            uri: this.#uriText(uri),
            subject,
            options: { hasFindings: previewSettings().showFindings, ...options },
        };
    }

    async #show(preview: Preview): Promise<void> {
        const { uri, isLocked, renderer = previewSettings().renderer } = this.#state;
        this.#answer = preview;
        showPanelState(this.panel, this.#around.extension, { title: preview.title, isLocked });
        this.#around.changed();
        await this.#tell({
            kind: 'picture',
            uri: uri.toString(),
            project: Uri.joinPath(uri, '..').toString(),
            preview,
            options: this.#params.options ?? {},
            isLocked,
            renderer,
            chosen: { options: this.#state.options, renderer: this.#state.renderer },
        });
    }

    async #obey(message: PageMessage): Promise<void> {
        const { server, open } = this.#around;
        switch (message.kind) {
            case 'ready':
                this.drawing.ready();
                return this.refresh();
            case 'reveal': {
                const target = this.#answer?.picture?.targets[message.id];
                return target && revealSource(target, server);
            }
            case 'show':
                return this.show({ subject: message.subject, isLocked: true });
            case 'open':
                return open({ ...this.#state, subject: message.subject, isLocked: true });
            case 'options':
                return this.show({ options: chosenOptions(message.options) });
            case 'renderer':
                this.#state = { ...this.#state, renderer: message.renderer };
                return;
            case 'lock':
                return this.lock(message.isLocked);
            default:
                return this.#help(message);
        }
    }

    async #help(message: Exclude<PageMessage, { readonly kind: 'ready' | 'reveal' | 'show' | 'open' | 'options' }>) {
        switch (message.kind) {
            case 'facts': {
                const { id } = message;
                const subject = this.#answer?.subject;
                return this.#tell({
                    kind: 'facts',
                    id,
                    facts: await this.#facts.ask({ ...this.#params, subject, id }),
                });
            }
            case 'whole':
                return this.#tellWhole();
            case 'fix':
                return this.#facts.apply(message.id);
            case 'copy':
                return env.clipboard.writeText(message.text);
            case 'save':
                return saveFile(newFile(message.name, message.data), this.#state.uri);
            case 'present':
                return this.#fullScreen.set(message.isOn);
            case 'exported':
                return this.drawing.receive(message);
        }
    }

    async #tellWhole(): Promise<void> {
        const params = this.#params;
        const subject = this.#answer?.subject ?? '';
        const options = { ...params.options, isUnfolded: true };
        const whole = await this.#ask({ ...params, subject, options }, new CancellationTokenSource());
        await this.#tell({ kind: 'whole', subject, diagram: whole?.picture?.diagram });
    }

    async #tell(message: ExtensionMessage): Promise<void> {
        await this.panel.webview.postMessage(message);
    }

    async #ask(params: PreviewParams, { token }: CancellationTokenSource): Promise<Preview | null> {
        const { server } = this.#around;
        if (server.state !== State.Running) return null;
        try {
            return await server.sendRequest(previewRequest, params, token);
        } catch (error) {
            if (!token.isCancellationRequested) server.error('The preview got no picture.', error, false);
            return null;
        }
    }

    #uriText(uri: Uri): string {
        return this.#around.server.code2ProtocolConverter.asUri(uri);
    }

    #dispose(): void {
        this.#request.cancel();
        this.drawing.giveUp();
        for (const subscription of this.#subscriptions) subscription.dispose();
        this.#around.changed();
    }
}
