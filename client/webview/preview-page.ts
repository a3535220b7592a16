import { palettes } from '../../drawing/palettes.ts';
import type { PreviewOptions } from '../../server/protocol.ts';
import { answerExport } from './answer-export.ts';
import { layoutWorker } from './draw-picture.ts';
import { drawer } from './drawer.ts';
import { elementOfTarget } from './element-of-target.ts';
import type { FileStyle } from './exported-picture.ts';
import { FactsCard } from './facts-card.ts';
import { Finder } from './finder.ts';
import { toggled, unfolded } from './folding.ts';
import { handOn, isExportCommand } from './hand-on.ts';
import type { Host } from './host.ts';
import type { Chosen, ExtensionMessage, PageCommand, Picture, Renderer, ZoomState } from './messages.ts';
import { OptionsMenu } from './options-menu.ts';
import { overview } from './overview.ts';
import { type PageElements, pageElements } from './page-elements.ts';
import { listenToPage } from './page-keys.ts';
import { panAndZoom } from './pan-and-zoom.ts';
import { pictureCanvas } from './picture-canvas.ts';
import { PictureDisplay } from './picture-display.ts';
import { fillPicturePicker } from './picture-picker.ts';
import { presentation } from './presentation.ts';
import { Selection } from './selection.ts';
import { isFoldable, type ShownPicture } from './shown-picture.ts';
import { listenToStage, type StageActions } from './stage-input.ts';
import { listenToKeys } from './stage-keys.ts';
import { type Texts, textsIn } from './texts.ts';
import { forcedColours, paletteName, setThemeColours } from './theme-colours.ts';
import { onThemeChange } from './theme-variables.ts';
import { toast } from './toast.ts';

/** The page of the preview at work: what the editor tells it is shown, what the reader wants is told to the editor. */
export class PreviewPage {
    readonly #host: Host;
    readonly #page: PageElements = pageElements();
    readonly #texts: Texts = textsIn(document.documentElement.lang);
    readonly #announce = toast(this.#page.toast);
    readonly #view = panAndZoom(this.#page.stage, this.#page.picture, (position) => this.#moved(position));
    readonly #overview = overview(this.#page, this.#view);
    readonly #selection = new Selection(this.#page, this.#view, () => this.#menu?.showFocus());
    readonly #canvas = pictureCanvas({
        page: this.#page,
        view: this.#view,
        texts: this.#texts,
        selected: () => this.#selection.id,
        onShown: (shown) => this.#follow(shown),
    });
    readonly #display = new PictureDisplay(
        this.#canvas,
        drawer(() => this.#renderer),
        () => this.#keepState(),
    );
    readonly #card: FactsCard;
    readonly #finder: Finder;
    readonly #menu: OptionsMenu | undefined;
    readonly #presentation: ReturnType<typeof presentation>;
    #newest: Picture | undefined;
    #options: PreviewOptions = {};
    #chosen: Chosen = {};
    #renderer: Renderer = 'drawing';
    #position: ZoomState | undefined;
    #keeping: ReturnType<typeof setTimeout> | undefined;

    constructor(host: Host) {
        this.#host = host;
        const around = { host, page: this.#page, view: this.#view, texts: this.#texts, announce: this.#announce };
        const shown = () => this.#canvas.shown;
        this.#presentation = presentation(around);
        this.#card = new FactsCard({
            ...around,
            shown,
            ask: (id) => host.tell({ kind: 'facts', id }),
            fix: (id) => host.tell({ kind: 'fix', id }),
        });
        this.#finder = new Finder({
            ...around,
            shown,
            askForWhole: () => host.tell({ kind: 'whole' }),
            unfold: (group) => this.#set(unfolded(this.#options, group)),
        });
        this.#menu = new OptionsMenu({
            ...around,
            options: () => this.#options,
            set: (options) => this.#set(options),
            focus: () => this.#focus(),
        });
        const actions = this.#actions();
        listenToStage(this.#page, this.#view, actions);
        listenToKeys({ ...around, shown, actions, enterCard: (id) => this.#card.enter(id) });
        listenToPage({ page: this.#page, finder: this.#finder, presentation: this.#presentation });
        this.#listenToToolbar();
        this.#listenToPointer();
        setThemeColours(this.#page.stage);
        onThemeChange(() => this.#retheme());
        forcedColours.addEventListener('change', () => this.#retheme());
        new ResizeObserver(() => this.#overview.update()).observe(this.#page.stage);
    }

    /** Shows what an earlier page kept, and then what the editor tells. */
    start(): void {
        layoutWorker.warmUp();
        const { state } = this.#host;
        if (state?.zoom) this.#view.restore(state.zoom);
        if (state?.lastGood) {
            const { lastGood, isLocked, options, renderer } = state;
            this.#show({ ...lastGood, isLocked, chosen: { options, renderer } });
        }
        this.#host.onMessage((message) => this.#obey(message));
        this.#host.tell({ kind: 'ready' });
    }

    #obey(message: ExtensionMessage): void {
        // An extension of another version may say what this page does not know.
        if (message.kind === 'picture') this.#show(message);
        else if (message.kind === 'cursor') this.#selection.bringUp(message.id);
        else if (message.kind === 'facts') this.#card.answer(message.id, message.facts);
        else if (message.kind === 'whole') this.#finder.know(message.diagram);
        else if (message.kind === 'export') void answerExport(message, this.#host);
        else if (message.kind === 'do') this.#do(message.command);
    }

    #show(picture: Picture): void {
        this.#newest = picture;
        this.#options = picture.options;
        this.#chosen = picture.chosen;
        this.#setRenderer(picture.renderer);
        this.#page.lock.setAttribute('aria-pressed', String(picture.isLocked));
        fillPicturePicker(this.#page.picker, picture);
        this.#menu?.follow(picture.preview);
        this.#display.show(picture);
    }

    #follow(shown: ShownPicture): void {
        this.#card.hide();
        this.#selection.follow(shown);
        this.#finder.follow();
        this.#overview.follow(shown);
    }

    #do(command: PageCommand): void {
        const { announce, host, texts } = { announce: this.#announce, host: this.#host, texts: this.#texts };
        const picture = () => this.#canvas.shown?.picture;
        if (isExportCommand(command))
            void handOn(command, { announce, host, texts, picture, style: () => this.#style() });
        else if (command === 'fit') this.#view.fit();
        else if (command === 'find') this.#finder.open();
        else if (command === 'present') this.#presentation.start();
        else if (!this.#page.help.open) this.#page.help.showModal();
    }

    /** Of copies and files: light, since most documents are, unless the reader wants the theme's colours. */
    #style(): FileStyle {
        const palette = this.#page.inThemeColours.checked ? paletteName() : 'light';
        return { renderer: this.#renderer, palette: palettes[palette] };
    }

    #set(options: PreviewOptions): void {
        this.#options = options;
        // The answer says what of it is other than the settings.
        this.#host.tell({ kind: 'options', options });
    }

    #setRenderer(renderer: Renderer): void {
        const isNew = this.#renderer !== renderer;
        this.#renderer = renderer;
        this.#page.asMermaid.setAttribute('aria-pressed', String(renderer === 'mermaid'));
        if (isNew) this.#display.redraw();
    }

    #actions(): StageActions {
        return {
            pick: (id) => this.#selection.select(id),
            reveal: (id) => this.#host.tell({ kind: 'reveal', id }),
            isFoldable: (id) => this.#canvas.shown !== undefined && isFoldable(id, this.#canvas.shown),
            fold: (id) => {
                this.#selection.select(id);
                const isFolded = this.#canvas.shown?.members.get(id)?.type === 'node';
                this.#set(toggled(this.#options, id, isFolded));
            },
        };
    }

    #focus() {
        const { id } = this.#selection;
        const preview = this.#canvas.shown?.picture.preview;
        const element = preview?.picture?.targets[id ?? '']?.element;
        const title = this.#canvas.shown?.members.get(id ?? '')?.title;
        return element === undefined || title === undefined ? undefined : { element, title };
    }

    #listenToToolbar(): void {
        const { picker, lock, openAnother, asMermaid, export: menu, zoomIn, zoomOut, fit } = this.#page;
        const { tell } = this.#host;
        picker.addEventListener('change', () => tell({ kind: 'show', subject: picker.value }));
        openAnother.addEventListener('click', () => tell({ kind: 'open', subject: picker.value }));
        lock.addEventListener('click', () => {
            const isLocked = lock.getAttribute('aria-pressed') !== 'true';
            lock.setAttribute('aria-pressed', String(isLocked));
            tell({ kind: 'lock', isLocked });
        });
        asMermaid.addEventListener('click', () => {
            this.#setRenderer(this.#renderer === 'mermaid' ? 'drawing' : 'mermaid');
            this.#chosen = { ...this.#chosen, renderer: this.#renderer };
            tell({ kind: 'renderer', renderer: this.#renderer });
            this.#keepState();
        });
        menu.addEventListener('click', ({ target }) => {
            const command = target instanceof HTMLElement ? target.dataset.command : undefined;
            if (command === undefined) return;
            menu.hidePopover();
            this.#do(command === 'present' || isExportCommand(command) ? command : 'help');
        });
        zoomIn.addEventListener('click', () => this.#view.zoomBy(zoomStep));
        zoomOut.addEventListener('click', () => this.#view.zoomBy(1 / zoomStep));
        fit.addEventListener('click', () => this.#view.fit());
    }

    #listenToPointer(): void {
        const { stage, card } = this.#page;
        const point = ({ target, type }: Event) => {
            const id = elementOfTarget(target);
            // A click puts the focus somewhere, too, and then goes on to the source.
            const isWanted = type === 'pointerover' || stage.querySelector(':focus-visible') !== null;
            if (id !== undefined && isWanted) this.#card.approach(id);
            else this.#card.leave();
        };
        stage.addEventListener('pointerover', point);
        stage.addEventListener('focusin', point);
        stage.addEventListener('pointerleave', () => this.#card.leave());
        stage.addEventListener('pointerdown', () => this.#card.hide());
        stage.addEventListener('keydown', ({ key }) => key === 'Escape' && this.#card.hide());
        stage.addEventListener('focusout', ({ relatedTarget }) => {
            if (!(relatedTarget instanceof Element && card.contains(relatedTarget))) this.#card.leave();
        });
    }

    #retheme(): void {
        setThemeColours(this.#page.stage);
        this.#overview.update();
        // Mermaid has its colours in the picture.
        if (this.#renderer === 'mermaid') this.#display.redraw();
    }

    #moved(position: ZoomState | undefined): void {
        this.#position = position;
        this.#overview?.update();
        this.#card?.hide();
        clearTimeout(this.#keeping);
        this.#keeping = setTimeout(() => this.#keepState(), calm);
    }

    #keepState(): void {
        if (!this.#newest) return;
        const { uri, isLocked, preview } = this.#newest;
        const { lastGood } = this.#display;
        this.#host.keep({
            uri,
            subject: preview.subject,
            ...this.#chosen,
            isLocked,
            lastGood: lastGood && isKeepable(lastGood) ? lastGood : undefined,
            zoom: this.#position,
        });
    }
}

/** The editor writes all of it down each time: a very large picture is rather asked for anew. */
function isKeepable({ preview: { picture } }: Picture): boolean {
    return Object.keys(picture?.targets ?? {}).length <= 1000;
}

const zoomStep = 1.25;
/** Milliseconds after a movement until its end is kept. */
const calm = 150;
