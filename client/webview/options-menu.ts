import type { Preview, PreviewChoice, PreviewOptions } from '../../server/protocol.ts';
import type { PageElements } from './page-elements.ts';
import { filled, type Texts } from './texts.ts';

/** The element that the picture can be narrowed down to. */
export interface Focus {
    readonly element: string;
    readonly title: string;
}

interface Surroundings {
    readonly page: PageElements;
    readonly texts: Texts;
    readonly options: () => PreviewOptions;
    readonly set: (options: PreviewOptions) => void;
    readonly focus: () => Focus | undefined;
}

/** The menu of what is shown, kept in line with what is in force. */
export class OptionsMenu {
    readonly #around: Surroundings;

    constructor(around: Surroundings) {
        this.#around = around;
        const { options: form, focus: depths, everything } = around.page;
        form.addEventListener('change', () => around.set({ ...around.options(), ...chosenIn(form) }));
        form.addEventListener('submit', (event) => event.preventDefault());
        form.addEventListener('beforetoggle', () => this.showFocus());
        depths.addEventListener('click', ({ target }) => this.#narrow(target));
        everything.addEventListener('click', () => {
            const { teams: _, tags: __, kinds: ___, focus: ____, ...others } = around.options();
            around.set(others);
        });
    }

    /** To be called with every new picture. */
    follow({ teams, tags, kinds }: Preview): void {
        const { page, texts, options } = this.#around;
        const filters = [
            choices('teams', texts.teams, teams),
            choices('tags', texts.tags, tags),
            choices('kinds', texts.kinds, kinds),
        ].flat();
        // While the reader is in the list, it stays as it is unless it has changed.
        const html = filters.map(({ outerHTML }) => outerHTML).join('');
        if (page.filters.dataset.content !== html) page.filters.replaceChildren(...filters);
        page.filters.dataset.content = html;
        showIn(page.options, options());
        page.everything.hidden = !isNarrowed(options());
        document.getElementById('show-options')?.classList.toggle('active', isNarrowed(options()));
    }

    showFocus(): void {
        const { page, texts, focus, options } = this.#around;
        const subject = focus();
        page.focusOn.textContent = subject ? filled(texts.focus, { title: subject.title }) : texts.focusOnSelected;
        page.focus.disabled = subject === undefined;
        page.focus.title = subject ? '' : texts.selectFirst;
        const inForce = options().focus;
        for (const button of page.focus.querySelectorAll('button')) {
            const isOn = inForce?.element === subject?.element && inForce?.depth === Number(button.dataset.depth);
            button.setAttribute('aria-pressed', String(isOn));
        }
    }

    #narrow(target: EventTarget | null): void {
        const depth = target instanceof HTMLElement ? Number(target.dataset.depth) : Number.NaN;
        const subject = this.#around.focus();
        if (!subject || !(depth > 0)) return;
        this.#around.set({ ...this.#around.options(), focus: { element: subject.element, depth } });
        this.showFocus();
    }
}

function isNarrowed({ teams, tags, kinds, focus }: PreviewOptions): boolean {
    return [teams, tags, kinds].some((names) => names && names.length > 0) || focus !== undefined;
}

function choices(name: string, label: string, offered: readonly PreviewChoice[]): HTMLElement[] {
    if (offered.length === 0) return [];
    const fieldset = document.createElement('fieldset');
    const legend = document.createElement('legend');
    legend.textContent = label;
    fieldset.append(legend, ...offered.map((choice) => checkbox(name, choice)));
    return [fieldset];
}

function checkbox(name: string, { name: value, title }: PreviewChoice): HTMLElement {
    const label = document.createElement('label');
    const input = document.createElement('input');
    input.type = 'checkbox';
    input.name = name;
    input.value = value;
    label.append(input, ` ${title}`);
    return label;
}

function chosenIn(form: HTMLFormElement): PreviewOptions {
    const data = new FormData(form);
    const nesting = data.get('nesting');
    const instances = data.get('instances');
    return {
        nesting: nesting === 'region' || nesting === 'service' ? nesting : undefined,
        instances: instances === 'counted' || instances === 'expanded' ? instances : undefined,
        hasFindings: data.has('hasFindings'),
        hasLegend: data.has('hasLegend'),
        isWhole: data.has('isWhole'),
        teams: namesIn(data, 'teams'),
        tags: namesIn(data, 'tags'),
        kinds: namesIn(data, 'kinds'),
    };
}

/** Undefined where nothing is ticked: everything passes. */
function namesIn(data: FormData, name: string): string[] | undefined {
    const names = data.getAll(name).filter((value) => typeof value === 'string');
    return names.length > 0 ? names : undefined;
}

function showIn(form: HTMLFormElement, options: PreviewOptions): void {
    const { nesting, instances, hasFindings, hasLegend, isWhole } = options;
    const flags: Readonly<Record<string, boolean | undefined>> = { hasFindings, hasLegend, isWhole };
    const lists: Readonly<Record<string, readonly string[] | undefined>> = {
        teams: options.teams,
        tags: options.tags,
        kinds: options.kinds,
    };
    for (const field of form.elements) {
        if (field instanceof HTMLSelectElement) field.value = (field.name === 'nesting' ? nesting : instances) ?? '';
        else if (field instanceof HTMLInputElement)
            field.checked = flags[field.name] ?? lists[field.name]?.includes(field.value) ?? false;
    }
}
