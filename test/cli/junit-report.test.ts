import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { folderWith, runGroundplan } from '../support/run-groundplan.ts';
import { shop } from './shop.ts';

vi.setConfig({ testTimeout: 60_000 });

let browser: Awaited<ReturnType<typeof launchChromium>>;
beforeAll(async () => {
    browser = await launchChromium();
}, 60_000);
afterAll(() => browser?.close());

const rule = ['--rule', 'single-instance'];

test('is read by an XML parser as one suite for each file and one case for each finding', async () => {
    const folder = folderWith({ 'a&b<c>"d".gplan': shop, 'z.gplan': 'service z { calls "\u0001\u{1f600}" }' });
    const { exitCode, output } = runGroundplan(
        folder,
        'check',
        '.',
        '--format',
        'junit',
        '--fail-on',
        'warning',
        ...rule,
    );
    expect(exitCode).toBe(1);
    const suites = await suitesIn(output);
    expect(suites.map(({ name }) => name)).toEqual(['a&b<c>"d".gplan', 'z.gplan']);
    expect(suites[0]).toMatchObject({ tests: '3', failures: '1', skipped: '1' });
    expect(suites[0]?.cases).toEqual([
        {
            name: 'single-instance in prod: environment prod / run order',
            failure: "The service 'order' runs only one instance in 'prod'; when it stops, 2 callers lose it.",
            skipped: undefined,
        },
        { name: 'single-instance in staging: environment staging / run order', failure: undefined, skipped: undefined },
        {
            name: 'single-instance in prod: environment prod / run shipping',
            failure: undefined,
            skipped: 'the "old" <plant> & its line',
        },
    ]);
});

test('has a case that passes for a file without findings', async () => {
    const folder = folderWith({ 'z.gplan': 'service z' });
    const [suite] = await suitesIn(runGroundplan(folder, 'check', '.', '--format', 'junit').output);
    expect(suite).toMatchObject({ tests: '1', failures: '0', cases: [{ name: 'check', failure: undefined }] });
});

async function suitesIn(xml: string) {
    const page = await browser.newPage();
    try {
        return await page.evaluate((text) => {
            const document = new DOMParser().parseFromString(text, 'application/xml');
            if (document.querySelector('parsererror')) throw new Error(document.documentElement.textContent ?? '');
            return [...document.querySelectorAll('testsuites > testsuite')].map((suite) => ({
                name: suite.getAttribute('name'),
                tests: suite.getAttribute('tests'),
                failures: suite.getAttribute('failures'),
                skipped: suite.getAttribute('skipped'),
                cases: [...suite.querySelectorAll('testcase')].map((each) => ({
                    name: each.getAttribute('name'),
                    failure: each.querySelector('failure')?.getAttribute('message') ?? undefined,
                    skipped: each.querySelector('skipped')?.getAttribute('message') ?? undefined,
                })),
            }));
        }, xml.trimEnd());
    } finally {
        await page.close();
    }
}
