import { CancellationTokenSource, type Disposable, Uri, type Webview, type WebviewPanel, workspace } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { type Preview, picturesChanged, previewRequest } from '../../../server/protocol.ts';
import type { PageMessage, Picture, Selection } from '../../webview/messages.ts';
import { shownLanguage } from '../language-server/chosen-language.ts';
import { previewPage } from './preview-page.ts';
import { revealSource } from './reveal-source.ts';
import { type Subject, subjectKey } from './subject.ts';

/** The open preview: asks the server for pictures, hands them to the page, and does what the page asks for. */
export class PreviewPanel {
    readonly #panel: WebviewPanel;
    readonly #server: BaseLanguageClient;
    readonly #subscriptions: Disposable[];
    #subject: Subject;
    #answer: Preview | undefined;
    #lastGood: Preview | undefined;
    #request = new CancellationTokenSource();

    constructor(panel: WebviewPanel, extension: Uri, server: BaseLanguageClient, subject: Subject) {
        this.#panel = panel;
        this.#server = server;
        this.#subject = subject;
        this.#subscriptions = [
            server.onNotification(picturesChanged, () => this.#refresh()),
            server.onDidChangeState(({ newState }) => newState === State.Running && this.#refresh()),
            panel.webview.onDidReceiveMessage((message: PageMessage) => this.#obey(message)),
            workspace.onDidChangeConfiguration((change) => {
                if (change.affectsConfiguration('groundplan.language')) showPage(panel.webview, extension);
            }),
            panel.onDidDispose(() => this.#dispose()),
        ];
        panel.iconPath = Uri.joinPath(extension, 'images', 'icon.png');
        showPage(panel.webview, extension);
    }

    /** Shows the project of another document. */
    follow(uri: Uri): void {
        if (uri.toString() === this.#subject.uri.toString()) return;
        this.#subject = { ...this.#subject, uri };
        void this.#refresh();
    }

    /** Shows the panel, with another document's project or exactly what is asked for. */
    bringUp(asked: Uri | Subject): void {
        if (asked instanceof Uri) this.follow(asked);
        else {
            this.#subject = asked;
            void this.#refresh();
        }
        this.#panel.reveal(undefined, true);
    }

    close(): void {
        this.#panel.dispose();
    }

    #dispose(): void {
        this.#request.cancel();
        for (const subscription of this.#subscriptions) subscription.dispose();
    }

    async #obey(message: PageMessage): Promise<void> {
        if (message.kind === 'reveal') {
            const target = this.#answer?.targets[message.id] ?? this.#lastGood?.targets[message.id];
            if (target) await revealSource(target, this.#server);
        } else {
            if (message.kind === 'select') this.#subject = { uri: this.#subject.uri, ...message.selection };
            await this.#refresh();
        }
    }

    /** Asks anew; an answer to an earlier question is dropped. */
    async #refresh(): Promise<void> {
        this.#request.cancel();
        const request = new CancellationTokenSource();
        this.#request = request;
        const wanted = this.#subject;
        const answer = await this.#ask(wanted, request);
        if (!answer || request.token.isCancellationRequested) return;
        if (!isGone(wanted, answer)) return this.#show(wanted, answer);
        // What was picked stays picked: it may come back with the next key, or with the way back from another project.
        const whole = { uri: wanted.uri };
        const logical = await this.#ask(whole, request);
        if (logical && !request.token.isCancellationRequested) await this.#show(whole, logical);
    }

    async #show(subject: Subject, answer: Preview): Promise<void> {
        this.#answer = answer;
        if (!answer.isBroken) this.#lastGood = answer;
        this.#panel.title = answer.title || 'Groundplan';
        await this.#panel.webview.postMessage(pictureOf(subject, answer));
    }

    async #ask({ uri, environment, view }: Subject, { token }: CancellationTokenSource): Promise<Preview | null> {
        if (this.#server.state !== State.Running) return null;
        const asked = {
            uri: this.#server.code2ProtocolConverter.asUri(uri),
            ...(environment === undefined ? {} : { environment }),
            ...(view === undefined ? {} : { view }),
        };
        try {
            return await this.#server.sendRequest(previewRequest, asked, token);
        } catch (error) {
            if (!token.isCancellationRequested) this.#server.error('The preview got no picture.', error, false);
            return null;
        }
    }
}

function showPage(webview: Webview, extension: Uri): void {
    const folder = Uri.joinPath(extension, 'dist', 'webview');
    webview.options = { enableScripts: true, localResourceRoots: [folder] };
    webview.html = previewPage({
        language: shownLanguage(),
        styleSource: webview.cspSource,
        style: webview.asWebviewUri(Uri.joinPath(folder, 'preview.css')).toString(),
        script: webview.asWebviewUri(Uri.joinPath(folder, 'preview.js')).toString(),
        nonce: crypto.randomUUID().replaceAll('-', ''),
    });
}

/** An environment or view that was renamed or removed; in a broken text it may only be unreadable for now. */
function isGone({ environment, view }: Selection, { environments, views, isBroken }: Preview): boolean {
    if (isBroken) return false;
    if (view !== undefined) return !views.some(({ name }) => name === view);
    return environment !== undefined && !environments.some(({ name }) => name === environment);
}

function pictureOf(subject: Subject, answer: Preview): Picture {
    const { mermaid, title, environments, views, isBroken } = answer;
    const { environment, view } = subject;
    return {
        kind: 'picture',
        subject: subjectKey(subject),
        uri: subject.uri.toString(),
        mermaid,
        title,
        environments,
        views,
        environment,
        view,
        isBroken,
    };
}
