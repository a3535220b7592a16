import type { PlainDiagram } from '../../language/index.ts';
import { type Match, matches } from './matches.ts';
import type { PageElements } from './page-elements.ts';
import type { PanAndZoom } from './pan-and-zoom.ts';
import type { ShownPicture } from './shown-picture.ts';
import { filled, type Texts } from './texts.ts';

interface Surroundings {
    readonly page: PageElements;
    readonly view: PanAndZoom;
    readonly texts: Texts;
    readonly shown: () => ShownPicture | undefined;
    /** Asks for the picture with everything open. */
    readonly askForWhole: () => void;
    readonly unfold: (group: string) => void;
}

/** Finds elements by what is written in them, also within folds, and walks from one to the next. */
export class Finder {
    readonly #around: Surroundings;
    #matches: readonly Match[] = [];
    #current = -1;
    #whole: PlainDiagram | undefined;

    constructor(around: Surroundings) {
        this.#around = around;
        const { page } = around;
        page.query.addEventListener('input', () => this.#search());
        page.query.addEventListener('keydown', (event) => this.#obey(event));
        page.nextMatch.addEventListener('click', () => this.#step(1));
        page.previousMatch.addEventListener('click', () => this.#step(-1));
        page.closeFinder.addEventListener('click', () => this.close());
        page.find.addEventListener('click', () => this.open());
    }

    open(): void {
        const { page, askForWhole } = this.#around;
        page.finder.hidden = false;
        page.query.select();
        page.query.focus();
        if (this.#hasFolds()) askForWhole();
        this.#search();
    }

    close(): void {
        const { page } = this.#around;
        page.finder.hidden = true;
        this.#matches = [];
        this.#mark();
        page.stage.focus();
    }

    /** To be called with every new picture. */
    follow(): void {
        if (this.#around.page.finder.hidden) return;
        const current = this.#matches[this.#current]?.id;
        const wasHidden = this.#matches[this.#current]?.hiddenIn !== undefined;
        this.#update();
        this.#current = this.#matches.findIndex(({ id }) => id === current);
        this.#mark();
        if (wasHidden && this.#matches[this.#current]?.hiddenIn === undefined) this.#bringUp();
    }

    know(whole: PlainDiagram | undefined): void {
        this.#whole = whole;
        this.#update();
        this.#mark();
    }

    #hasFolds(): boolean {
        const members = this.#around.shown()?.members.values() ?? [];
        return [...members].some((member) => member.type === 'node' && member.kind === 'folded');
    }

    #obey(event: KeyboardEvent): void {
        if (event.isComposing) return;
        if (event.key === 'Escape') this.close();
        if (event.key !== 'Enter') return;
        event.preventDefault();
        this.#step(event.shiftKey ? -1 : 1);
    }

    #search(): void {
        this.#update();
        this.#current = this.#matches.findIndex(({ hiddenIn }) => hiddenIn === undefined);
        this.#mark();
        this.#bringUp();
    }

    #update(): void {
        const shown = this.#around.shown();
        this.#matches = shown ? matches(this.#around.page.query.value, shown, this.#whole) : [];
    }

    #step(step: 1 | -1): void {
        const { length } = this.#matches;
        if (length === 0) return;
        this.#current = (this.#current + step + length) % length;
        this.#mark();
        const match = this.#matches[this.#current];
        if (match?.hiddenIn === undefined) this.#bringUp();
        else this.#around.unfold(match.hiddenIn);
    }

    #mark(): void {
        const { page, shown, texts } = this.#around;
        for (const old of page.picture.querySelectorAll('.match')) old.classList.remove('match', 'current');
        this.#matches.forEach(({ id }, index) => {
            shown()
                ?.elements.get(id)
                ?.classList.add('match', ...(index === this.#current ? ['current'] : []));
        });
        page.found.textContent = foundText(this.#matches, this.#current, page.query.value, texts);
    }

    /** To the middle of the window, and large enough to be read. */
    #bringUp(): void {
        const { shown, page, view } = this.#around;
        const element = shown()?.elements.get(this.#matches[this.#current]?.id ?? '');
        if (!element) return;
        if (view.position.k < readable) view.zoomBy(1 / view.position.k);
        const outer = page.stage.getBoundingClientRect();
        const inner = element.getBoundingClientRect();
        const x = outer.x + outer.width / 2 - inner.x - inner.width / 2;
        const y = outer.y + outer.height / 2 - inner.y - inner.height / 2;
        const isFar = Math.abs(x) > outer.width / 2 - inner.width || Math.abs(y) > outer.height / 2 - inner.height;
        if (isFar) view.moveBy(x, y);
    }
}

/** Below this scale, the titles cannot be read. */
const readable = 0.55;

function foundText(found: readonly Match[], current: number, query: string, texts: Texts): string {
    if (query.trim() === '') return '';
    if (found.length === 0) return texts.noMatch;
    const match = found[current];
    const count = filled(texts.found, { current: current + 1, count: found.length });
    return match?.hiddenIn === undefined ? count : `${count} (${filled(texts.inFold, { title: match.title })})`;
}
