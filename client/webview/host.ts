import type { PageMessage, PageState, Picture } from './messages.ts';

/** The editor around the page. */
export interface Host {
    tell(message: PageMessage): void;
    onPicture(shown: (picture: Picture) => void): void;
    readonly state: PageState | undefined;
    keep(state: PageState): void;
}

/** Connects to the editor; possible once per page. */
export function connectToHost(): Host {
    const api = acquireVsCodeApi();
    return {
        tell: (message) => api.postMessage(message),
        onPicture: (shown) =>
            window.addEventListener('message', ({ data }: MessageEvent<Picture>) => {
                if (data.kind === 'picture') shown(data);
            }),
        state: api.getState(),
        keep: (state) => api.setState(state),
    };
}

declare function acquireVsCodeApi(): {
    postMessage(message: PageMessage): void;
    getState(): PageState | undefined;
    setState(state: PageState): void;
};
