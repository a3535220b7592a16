import type { ExtensionMessage, PageMessage, PageState } from './messages.ts';

/** The editor around the page. */
export interface Host {
    tell(message: PageMessage): void;
    onMessage(heard: (message: ExtensionMessage) => void): void;
    readonly state: PageState | undefined;
    keep(state: PageState): void;
}

/** Connects to the editor; possible once per page. */
export function connectToHost(): Host {
    const api = acquireVsCodeApi();
    return {
        tell: (message) => api.postMessage(message),
        onMessage: (heard) =>
            window.addEventListener(
                'message',
                ({ data }: MessageEvent<ExtensionMessage | null>) => data && heard(data),
            ),
        state: stateOfToday(api.getState()),
        keep: (state) => api.setState(state),
    };
}

/** An older version of the page may have kept something else. */
function stateOfToday(state: Partial<PageState> | undefined): PageState | undefined {
    if (typeof state?.uri !== 'string' || typeof state.subject !== 'string') return undefined;
    const { uri, subject, options, isLocked = false, renderer, lastGood, zoom } = state;
    return { uri, subject, options, isLocked, renderer, zoom, lastGood: lastGood?.preview ? lastGood : undefined };
}

declare function acquireVsCodeApi(): {
    postMessage(message: PageMessage): void;
    getState(): Partial<PageState> | undefined;
    setState(state: PageState): void;
};
