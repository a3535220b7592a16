import { connectToHost } from './host.ts';
import type { Picture, ZoomState } from './messages.ts';
import { pageElements } from './page-elements.ts';
import { panAndZoom } from './pan-and-zoom.ts';
import { pictureCanvas } from './picture-canvas.ts';
import { PictureDisplay } from './picture-display.ts';
import { fillPicturePicker, pickedSelection } from './picture-picker.ts';
import { listenToStage } from './stage-input.ts';
import { textsIn } from './texts.ts';
import { onThemeChange } from './theme-variables.ts';

const texts = textsIn(document.documentElement.lang);
const host = connectToHost();
const page = pageElements();
let newest: Picture | undefined = host.state?.lastGood;
let position: ZoomState | undefined = host.state?.zoom;

const view = panAndZoom(page.stage, page.picture, (moved) => {
    position = moved;
    keepState();
});
if (position) view.restore(position);
if (newest) fillPicturePicker(page.picker, newest, texts);

const canvas = pictureCanvas(page, view, texts);
const display = new PictureDisplay(canvas, host.state?.lastGood, keepState);

listenToStage(page, view, (id) => host.tell({ kind: 'reveal', id }));
page.picker.addEventListener('change', () => host.tell({ kind: 'select', selection: pickedSelection(page.picker) }));
onThemeChange(() => display.redraw());
host.onPicture((picture) => {
    newest = picture;
    fillPicturePicker(page.picker, picture, texts);
    display.show(picture);
});
host.tell({ kind: 'ready' });

function keepState(): void {
    if (!newest) return;
    const { uri, environment, view } = newest;
    host.keep({ uri, environment, view, lastGood: display.lastGood, zoom: position });
}
