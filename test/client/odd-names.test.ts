import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Renderer } from '../../client/webview/messages.ts';
import { type Diagram, plainDiagram, render } from '../../language/index.ts';
import type { Preview } from '../../server/protocol.ts';
import { oddTitles, visible } from '../language/diagrams/odd-names.ts';
import { launchChromium } from '../support/chromium.ts';
import { type OpenPreview, openPreview } from '../support/open-preview.ts';

const hostile: readonly string[] = [
    ...oddTitles,
    '</text></g></svg><script>alert(1)</script>',
    '"><svg onload=alert(1)>',
    "'); alert(1); ('",
    '<foreignObject><iframe src="https://example.org"></iframe></foreignObject>',
    '<style>@import "https://example.org/a.css"</style>',
    'url(https://example.org/a.png)',
    'javascript:alert(1)',
    '<a href="javascript:alert(1)">x</a>',
    '<image href="https://example.org/a.png"/>',
    '<!-- --> <![CDATA[ x ]]>',
    '<!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]> &y;',
    '{{constructor.constructor(1)()}}',
];

let browser: Browser;
let preview: OpenPreview;
let dialogs = 0;

beforeAll(async () => {
    browser = await launchChromium();
    preview = await openPreview(browser);
    preview.page.on('dialog', (dialog) => {
        dialogs += 1;
        void dialog.dismiss();
    });
});
afterAll(() => browser.close());

const cases = hostile.flatMap((title, index) =>
    (['drawing', 'mermaid'] as const).map((renderer) => {
        return { title, renderer, index, said: JSON.stringify(title.slice(0, 40)) };
    }),
);

test.each(cases)('$renderer shows the name $said as it is written', async ({ title, renderer, index }) => {
    await preview.show(previewWith(title, index), { renderer });
    await waitForPicture(preview.page, index, renderer);
    expectOneOf(await titlesOf(preview.page, 'n', renderer), title);
    // Where the frame of a group has no room for it, Mermaid's text has the whole title beside it.
    expectOneOf(await titlesOf(preview.page, 'g', renderer), title);
    const forbidden = 'script, iframe, img, image, a, style:not(svg[id] > style), [onload], [onerror], [href]';
    expect(await preview.page.locator(`#picture :is(${forbidden})`).count()).toBe(0);
});

test('no name runs a script, asks for anything or goes against the policy of the page', () => {
    expect(preview.offences).toEqual([]);
    expect(dialogs).toBe(0);
});

/** A group with a node and an arrow, all of one name; the other node says which picture it is. */
function previewWith(title: string, index: number): Preview {
    const source = { section: { uri: 'file:///x.gplan', start: 0 }, start: 0, end: 0 };
    // Mermaid complains of an arrow whose label shows nothing.
    const verbs = visible(title) === '' ? [] : [title];
    const node = { type: 'node', kind: 'service', details: [], source } as const;
    const diagram: Diagram = {
        title,
        language: 'en',
        direction: 'right',
        remarks: [],
        legend: [],
        members: [
            {
                type: 'group',
                kind: 'system',
                id: 'g',
                title,
                details: [],
                source,
                members: [{ ...node, id: 'n', title }],
            },
            { ...node, id: `other ${index}`, title: `picture ${index}` },
        ],
        edges: [{ kind: 'request', from: 'n', to: `other ${index}`, verbs, means: [], source }],
    };
    const { text, ids } = render(diagram);
    return {
        picture: { diagram: plainDiagram(diagram), mermaid: text, mermaidIds: Object.fromEntries(ids), targets: {} },
        title,
        subject: 'logical',
        subjects: [{ name: 'logical', title }],
        teams: [{ name: title, title }],
        tags: [],
        kinds: [],
        isBroken: false,
    };
}

function waitForPicture(page: Page, index: number, renderer: Renderer): Promise<void> {
    const root = renderer === 'drawing' ? 'svg.groundplan' : 'svg:not(.groundplan)';
    return page.locator(`#picture ${root} [data-id="other ${index}"]`).waitFor({ state: 'attached' });
}

/** What is written in each box that stands for an element. */
function titlesOf(page: Page, id: string, renderer: Renderer): Promise<string[]> {
    const label = renderer === 'drawing' ? 'text' : '.nodeLabel';
    return page
        .locator(`#picture [data-id="${id}"]:is(g.node, g.group)`)
        .evaluateAll(
            (boxes, texts) =>
                boxes.map((box) => [...box.querySelectorAll(texts)].map(({ textContent }) => textContent).join('')),
            label,
        );
}

/** Apart from where lines break, and from the end of a name for which no picture has room. */
function expectOneOf(shown: readonly string[], title: string): void {
    const wanted = squeezed(title);
    const found = shown.map(squeezed);
    const isShown = found.some((text) => text === wanted || isCut(text, wanted));
    expect(isShown ? wanted : found).toBe(wanted);
}

function isCut(shown: string, wanted: string): boolean {
    return shown.endsWith('…') && shown.length > 40 && wanted.startsWith(shown.slice(0, -1));
}

function squeezed(text: string): string {
    return visible(text.toWellFormed()).replaceAll(/[\s\ufffd\u00ad]/g, '');
}
