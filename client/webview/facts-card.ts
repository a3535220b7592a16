import type { PlainMember } from '../../language/index.ts';
import { cardPlace } from './card-place.ts';
import type { Facts, FindingFacts } from './messages.ts';
import type { PageElements } from './page-elements.ts';
import type { ShownPicture } from './shown-picture.ts';
import type { Texts } from './texts.ts';

interface Surroundings {
    readonly page: PageElements;
    readonly texts: Texts;
    readonly shown: () => ShownPicture | undefined;
    readonly ask: (id: string) => void;
    readonly fix: (id: string) => void;
}

/** A card beside the element under the mouse or the keyboard: what is known of it, what was found, and the fixes. */
export class FactsCard {
    readonly #around: Surroundings;
    #id: string | undefined;
    #timer: ReturnType<typeof setTimeout> | undefined;

    constructor(around: Surroundings) {
        this.#around = around;
        const { card } = around.page;
        // Without a fix to lead to, the keyboard gets the card itself, to scroll it.
        card.tabIndex = -1;
        card.addEventListener('pointerenter', () => clearTimeout(this.#timer));
        card.addEventListener('pointerleave', () => this.leave());
        card.addEventListener('keydown', ({ key }) => key === 'Escape' && this.#return());
        card.addEventListener('focusout', ({ relatedTarget }) => {
            if (!(relatedTarget instanceof Node && card.contains(relatedTarget))) this.leave();
        });
    }

    /** Shows the card after a moment, so that a mouse on its way elsewhere opens none. */
    approach(id: string): void {
        clearTimeout(this.#timer);
        if (id === this.#id && !this.#around.page.card.hidden) return;
        this.#timer = setTimeout(() => this.#open(id), pause);
    }

    /** Leaves time to reach the card itself. */
    leave(): void {
        clearTimeout(this.#timer);
        this.#timer = setTimeout(() => this.hide(), pause);
    }

    hide(): void {
        clearTimeout(this.#timer);
        this.#id = undefined;
        this.#around.page.card.hidden = true;
    }

    answer(id: string, facts: Facts | undefined): void {
        if (id === this.#id && facts) this.#fill(facts);
    }

    /** Moves the keyboard into the card of an element. */
    enter(id: string): void {
        const { card } = this.#around.page;
        clearTimeout(this.#timer);
        if (id !== this.#id || card.hidden) this.#open(id);
        if (!card.hidden) (card.querySelector('button') ?? card).focus();
    }

    #open(id: string): void {
        const member = this.#around.shown()?.members.get(id);
        if (!member) return;
        this.#id = id;
        this.#fill(factsOf(member));
        this.#around.ask(id);
    }

    #return(): void {
        const element = this.#around.shown()?.elements.get(this.#id ?? '');
        this.hide();
        element?.focus({ preventScroll: true });
    }

    #fill({ title, lines, findings }: Facts): void {
        const { card } = this.#around.page;
        const heading = document.createElement('h2');
        heading.textContent = title;
        const found = findings.toSorted((left, right) => levels.indexOf(left.level) - levels.indexOf(right.level));
        const hadFocus = card.contains(document.activeElement);
        // As in the hovers of the editor, what is wrong comes before what is so.
        card.replaceChildren(heading, ...found.map((finding) => this.#finding(finding)), ...lines.map(paragraph));
        card.scrollTop = 0;
        card.hidden = false;
        if (hadFocus) (card.querySelector('button') ?? card).focus();
        this.#place();
    }

    #finding({ level, message, rule, fixes }: FindingFacts): HTMLElement {
        const element = document.createElement('div');
        element.className = `finding ${level}`;
        const sign = document.createElement('strong');
        sign.textContent = this.#around.texts[`level_${level}`];
        const code = document.createElement('code');
        code.textContent = rule;
        const text = document.createElement('p');
        text.append(sign, ` ${message} `, code);
        element.append(text, ...fixes.map(({ id, title }) => this.#fixButton(id, title)));
        return element;
    }

    #fixButton(id: string, title: string): HTMLElement {
        const button = document.createElement('button');
        button.type = 'button';
        button.textContent = title;
        button.addEventListener('click', () => {
            this.#around.fix(id);
            this.#return();
        });
        return button;
    }

    #place(): void {
        const { page, shown } = this.#around;
        const element = shown()?.elements.get(this.#id ?? '');
        if (!element) return;
        const { style, offsetWidth: width } = page.card;
        style.maxHeight = '';
        const target = (element.querySelector('g.title, g.cluster-label') ?? element).getBoundingClientRect();
        const size = { width, height: page.card.offsetHeight };
        const { left, top, mostHeight } = cardPlace(target, page.stage.getBoundingClientRect(), size);
        style.left = `${left}px`;
        style.top = `${top}px`;
        if (mostHeight < size.height) style.maxHeight = `${mostHeight}px`;
    }
}

const levels: readonly FindingFacts['level'][] = ['error', 'warning', 'info', 'hint'];

/** Milliseconds. */
const pause = 350;

/** Until the editor answers: what the picture itself says. */
function factsOf({ title, details }: PlainMember): Facts {
    return { title, lines: details, findings: [] };
}

function paragraph(text: string): HTMLElement {
    const element = document.createElement('p');
    element.textContent = text;
    return element;
}
