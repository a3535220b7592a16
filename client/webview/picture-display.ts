import { type Drawing, drawPicture } from './draw-picture.ts';
import type { Picture } from './messages.ts';

/** Where pictures and notices are put. */
export interface Canvas {
    /** Replaces the picture shown; one of another subject starts fitted into the window. */
    put(svg: SVGSVGElement, picture: Picture): void;
    clear(): void;
    notice(notice: Notice | undefined, reason?: string): void;
}

export type Notice = 'broken' | 'partial' | 'failed' | 'tooLarge' | 'nothing';

/** Shows each picture as soon as it is drawn, and the last good one where the new one is broken or cannot be drawn. */
export class PictureDisplay {
    readonly #canvas: Canvas;
    readonly #settled: () => void;
    /** By subject, so that going back to another environment finds its last good picture too. */
    readonly #lastGood = new Map<string, Picture>();
    #newest: Picture | undefined;
    #waiting: Picture | undefined;
    #shownText: string | undefined;
    #isDrawing = false;

    /** Starts with the last good picture that an earlier page kept; `settled` is called whenever one has been shown. */
    constructor(canvas: Canvas, lastGood: Picture | undefined, settled: () => void) {
        this.#canvas = canvas;
        this.#settled = settled;
        if (lastGood) this.show(lastGood);
    }

    /** The last good picture of the subject that is shown. */
    get lastGood(): Picture | undefined {
        return this.#newest && this.#lastGood.get(this.#newest.subject);
    }

    /** Pictures that arrive while one is being drawn replace each other: only the newest is drawn next. */
    show(picture: Picture): void {
        this.#waiting = picture;
        if (!this.#isDrawing) void this.#drawWaiting();
    }

    /** Draws the same picture anew, after a change of the theme. */
    redraw(): void {
        this.#shownText = undefined;
        const picture = this.#waiting ?? this.#newest;
        if (picture) this.show(picture);
    }

    async #drawWaiting(): Promise<void> {
        this.#isDrawing = true;
        while (this.#waiting) {
            const picture = this.#waiting;
            this.#waiting = undefined;
            this.#newest = picture;
            await this.#settle(picture);
            this.#settled();
        }
        this.#isDrawing = false;
    }

    async #settle(picture: Picture): Promise<void> {
        const standIn = this.#lastGood.get(picture.subject);
        if (picture.isBroken && standIn) {
            await this.#draw(standIn);
            this.#canvas.notice('broken');
        } else if (picture.mermaid === undefined) {
            this.#clear();
            this.#canvas.notice('nothing');
        } else {
            const problem = await this.#draw(picture);
            if (problem) await this.#fallBack(problem, standIn);
            else this.#accept(picture);
        }
    }

    #accept(picture: Picture): void {
        if (!picture.isBroken) this.#lastGood.set(picture.subject, picture);
        this.#canvas.notice(picture.isBroken ? 'partial' : undefined);
    }

    async #fallBack(problem: Problem, standIn: Picture | undefined): Promise<void> {
        if (standIn) await this.#draw(standIn);
        else this.#clear();
        if (problem.problem === 'too-large') this.#canvas.notice('tooLarge');
        else this.#canvas.notice('failed', problem.reason);
    }

    async #draw(picture: Picture): Promise<Problem | undefined> {
        const text = picture.mermaid ?? '';
        if (text === this.#shownText) return undefined;
        const drawing = await drawPicture(text);
        if ('problem' in drawing) return drawing;
        this.#shownText = text;
        this.#canvas.put(drawing.svg, picture);
        return undefined;
    }

    #clear(): void {
        this.#shownText = undefined;
        this.#canvas.clear();
    }
}

type Problem = Exclude<Drawing, { readonly svg: SVGSVGElement }>;
