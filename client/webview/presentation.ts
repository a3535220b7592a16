import type { Host } from './host.ts';
import type { PanAndZoom } from './pan-and-zoom.ts';
import type { Texts } from './texts.ts';

interface Surroundings {
    readonly host: Host;
    readonly view: PanAndZoom;
    readonly texts: Texts;
    readonly announce: (text: string) => void;
}

export interface Presentation {
    readonly isOn: boolean;
    start(): void;
    end(): void;
}

/** Hides everything but the picture. */
export function presentation({ host, view, texts, announce }: Surroundings): Presentation {
    function set(isOn: boolean): void {
        document.body.classList.toggle('presenting', isOn);
        host.tell({ kind: 'present', isOn });
        view.fit();
    }

    return {
        get isOn() {
            return document.body.classList.contains('presenting');
        },
        start() {
            set(true);
            announce(texts.presenting);
        },
        end: () => set(false),
    };
}
