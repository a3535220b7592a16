import type { Drawn, Svg } from './drawn.ts';
import type { Picture } from './messages.ts';

/** Where pictures and notices are put. */
export interface Canvas {
    /** Replaces the picture shown. */
    put(svg: Svg, picture: Picture): void;
    clear(): void;
    /** The picture shown is, or no longer is, an earlier one. */
    markAsOld(isOld: boolean): void;
    notice(notice: Notice | undefined, reason?: string): void;
    progress(isDrawing: boolean): void;
}

export type Notice = 'broken' | 'partial' | 'failed' | 'tooLarge' | 'nothing';

export interface Drawer {
    draw(picture: Picture): Promise<Drawn>;
    /** Ends what is being drawn, where that is possible. */
    cancel(): void;
    /** Two pictures with the same text look the same. */
    textOf(picture: Picture): string;
}

/** Shows each picture as soon as it is drawn, and the last good one where the new one is broken or cannot be drawn. */
export class PictureDisplay {
    readonly #canvas: Canvas;
    readonly #drawer: Drawer;
    readonly #settled: () => void;
    /** By subject, so that going back to another environment finds its last good picture too. */
    readonly #lastGood = new Map<string, Picture>();
    #newest: Picture | undefined;
    #waiting: Picture | undefined;
    #shownText: string | undefined;
    #isDrawing = false;
    #impatience: ReturnType<typeof setTimeout> | undefined;

    /** `settled` is called whenever a picture has been shown. */
    constructor(canvas: Canvas, drawer: Drawer, settled: () => void) {
        this.#canvas = canvas;
        this.#drawer = drawer;
        this.#settled = settled;
    }

    /** The last good picture of the subject that is shown. */
    get lastGood(): Picture | undefined {
        return this.#newest && this.#lastGood.get(keyOf(this.#newest));
    }

    /** Pictures that arrive while one is being drawn replace each other: only the newest is drawn next. */
    show(picture: Picture): void {
        this.#waiting = picture;
        if (!this.#isDrawing) void this.#drawWaiting();
        else this.#impatience ??= setTimeout(() => this.#drawer.cancel(), patience);
    }

    /** Draws the same picture anew, after a change of what draws it. */
    redraw(): void {
        this.#shownText = undefined;
        const picture = this.#waiting ?? this.#newest;
        if (picture) this.show(picture);
    }

    async #drawWaiting(): Promise<void> {
        this.#isDrawing = true;
        const slow = setTimeout(() => this.#canvas.progress(true), quiet);
        while (this.#waiting) {
            const picture = this.#waiting;
            this.#waiting = undefined;
            this.#newest = picture;
            await this.#settle(picture);
            clearTimeout(this.#impatience);
            this.#impatience = undefined;
            this.#settled();
        }
        clearTimeout(slow);
        this.#canvas.progress(false);
        this.#isDrawing = false;
    }

    async #settle(picture: Picture): Promise<void> {
        const standIn = this.#lastGood.get(keyOf(picture));
        if (picture.preview.isBroken && standIn) {
            await this.#draw(standIn);
            this.#canvas.markAsOld(true);
            this.#canvas.notice('broken');
        } else if (picture.preview.picture === undefined) {
            this.#clear();
            this.#canvas.notice('nothing');
        } else {
            const problem = await this.#draw(picture);
            if (problem) await this.#fallBack(problem, standIn);
            else this.#accept(picture);
        }
    }

    #accept(picture: Picture): void {
        const { isBroken } = picture.preview;
        if (!isBroken) this.#lastGood.set(keyOf(picture), picture);
        this.#canvas.markAsOld(false);
        this.#canvas.notice(isBroken ? 'partial' : undefined);
    }

    async #fallBack(problem: Problem, standIn: Picture | undefined): Promise<void> {
        if (problem.problem === 'cancelled') return;
        if (standIn) await this.#draw(standIn);
        else this.#clear();
        this.#canvas.markAsOld(standIn !== undefined);
        if (problem.problem === 'too-large') this.#canvas.notice('tooLarge');
        else this.#canvas.notice('failed', problem.reason);
    }

    async #draw(picture: Picture): Promise<Problem | undefined> {
        const text = this.#drawer.textOf(picture);
        if (text === this.#shownText) return undefined;
        const drawing = await this.#drawer.draw(picture);
        if ('problem' in drawing) return drawing;
        try {
            this.#canvas.put(drawing.svg, picture);
        } catch (error) {
            return { problem: 'failed', reason: String(error) };
        }
        this.#shownText = text;
        return undefined;
    }

    #clear(): void {
        this.#shownText = undefined;
        this.#canvas.clear();
        this.#canvas.markAsOld(false);
    }
}

type Problem = Exclude<Drawn, { readonly svg: Svg }>;

/** Milliseconds that a picture which is no longer wanted may still take: to begin anew costs about as much. */
const patience = 300;
/** Milliseconds after which the page says that it is drawing. */
const quiet = 300;

/** Pictures of one key replace each other. */
export function keyOf({ project, preview }: Picture): string {
    return JSON.stringify([project, preview.subject]);
}
