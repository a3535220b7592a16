import { beforeAll, expect, test } from 'vitest';
import { startCodeServer } from './code-server.ts';
import { openWorkbench, until } from './workbench.ts';

const example = `database orders { }
service order {
  writes orders
  reads orders
}
service shipping {
  calls order
}
environment prod {
  tier: production
  region seoul {
    primary orders
    cluster main : kubernetes {
      run order x3
      run shipping
    }
  }
}
`;

const workbench = openWorkbench('editing', () => startCodeServer({ 'new/new.gplan': '' }));

beforeAll(async () => {
    await workbench.open('new.gplan');
});

test('an example is written from an empty file by accepting suggestions and filling names', async () => {
    await workbench.page.locator('.monaco-editor .view-lines').first().click();
    await write('d→database', ' orders {}', 'Enter');
    await write('s→service', ' order {', 'Enter');
    await write('w→writes', ' ', 'o→orders', 'Control+Enter');
    await write('re→reads', '  ', 'o→orders', 'Control+End', 'Enter');
    await write('s→service', ' shipping {', 'Enter');
    await write('c→calls', '  ', 'o→order', 'Control+End', 'Enter');
    await write('e→environment', ' prod {', 'Enter');
    await write('t→tier', 'p→production', 'Control+Enter');
    await write('re→region', ' seoul {', 'Enter');
    await write('p→primary', ' ', 'o→orders', 'Control+Enter');
    await write('cl→cluster', ' main: ', 'k→kubernetes', '{', 'Enter');
    await write('r→run', ' ', 'o→order', '  x3', 'Control+Enter');
    await write('r→run', ' ', 's→shipping', 'Control+End', 'Enter');
    await workbench.run('Format Document');
    await workbench.line('cluster main : kubernetes {').waitFor();
    await save();
    expect(workbench.server.read('new/new.gplan')).toBe(example);
});

test('what was written has findings and no errors', async () => {
    const { page } = workbench;
    await until(() => page.keyboard.press('Control+Shift+M'), workbench.problem('single-data-center'));
    // Errors, warnings and infos, told by the status bar: the selected row shows a light bulb in place of its icon.
    await page.locator('[id="status.problems"]', { hasText: /^\s*0\s*1\s*2\s*$/ }).waitFor();
    await workbench.screenshot('written');
    await page.keyboard.press('Control+J');
});

test('the hover over a service shows its facts', async () => {
    const { page } = workbench;
    const hover = page.locator('.monaco-hover', { hasText: /service\s*order/ });
    await until(() => workbench.pointAt(workbench.line('service order').getByText('order', { exact: true })), hover);
    for (const fact of ['Writes orders', 'Called by shipping', 'prod: 3 instances in seoul.main']) {
        await hover.getByText(fact).waitFor();
    }
    await workbench.screenshot('hover');
    await page.mouse.move(0, 0);
    await hover.waitFor({ state: 'hidden' });
});

test('a count that is not stated shows in the text', async () => {
    await workbench.line(/run\sshipping.*x1/).waitFor();
    await workbench.screenshot('inlay-hints');
});

test('lenses over a service and an environment show how much runs and what was found', async () => {
    for (const title of ['prod: 1 node', 'prod: 3 instances', 'prod: 1 instance', 'Open preview', '3 findings']) {
        await workbench.page.locator('.codelens-decoration', { hasText: title }).first().waitFor();
    }
    await workbench.screenshot('lenses');
});

/** `sh→shipping` types `sh` and accepts `shipping`; keys are named; everything else is filled in by hand. */
async function write(...steps: readonly string[]): Promise<void> {
    for (const step of steps) {
        const [typed = '', label] = step.split('→');
        if (label) await accept(typed, label);
        else if (/^(Control\+)?(Enter|End)$/.test(step)) await press(step);
        else await workbench.page.keyboard.type(step);
    }
}

async function accept(typed: string, label: string): Promise<void> {
    const { keyboard } = workbench.page;
    const labelled = { has: workbench.page.locator('.label-name', { hasText: new RegExp(`^${label}$`) }) };
    const wanted = suggestions().locator('.monaco-list-row').filter(labelled).first();
    const focused = suggestions().locator('.monaco-list-row.focused').filter(labelled);
    await keyboard.type(typed);
    await until(async () => (await suggestions().isVisible()) || keyboard.press('Control+Space'), wanted);
    const closed = workbench.page.locator('.monaco-workbench:not(:has(.suggest-widget.visible))');
    // A list that is filled once more moves the focus back to its first row.
    await until(async () => {
        for (let row = 0; row < 20 && !(await focused.isVisible()); row++) await keyboard.press('ArrowDown');
        if (await focused.isVisible()) await keyboard.press('Tab');
    }, closed);
}

/** A suggestion that nobody asked for is not to take the key. */
async function press(key: string): Promise<void> {
    const { keyboard } = workbench.page;
    if (await suggestions().isVisible()) await keyboard.press('Escape');
    await keyboard.press(key);
}

async function save(): Promise<void> {
    const { page } = workbench;
    await until(() => page.keyboard.press('Control+S'), page.locator('.tab.active:not(.dirty)'));
}

function suggestions() {
    return workbench.page.locator('.suggest-widget.visible');
}
