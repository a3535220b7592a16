import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { format, speak } from '../../../../language/index.ts';
import { Workspace } from '../../../../language/project/workspace.ts';
import { createLanguageServices } from '../../../../language/services.ts';
import { meaningOf } from '../../../support/model-facts.ts';
import { estate, shop } from '../../../support/models.ts';
import { sharedPlatform } from '../../fuzz/shared-platform.ts';
import { actionsIn, applied, type Texts } from './apply-action.ts';

const services = createLanguageServices();

const samples: readonly (readonly [string, Texts])[] = [
    ['a shop', new Map([['file:///shop/model.gplan', shop]])],
    ['an estate beside the shop', new Map(Object.entries({ 'file:///e/a.gplan': shop, 'file:///e/b.gplan': estate }))],
    ['folders that import from each other', new Map(Object.entries(sharedPlatform))],
    ['a shop with line breaks of Windows', new Map([['file:///w/model.gplan', shop.replaceAll('\n', '\r\n')]])],
    ['an example', exampleTexts('order-and-shipping')],
    ['a larger example', exampleTexts('online-boutique')],
];

/** What these promise is that nothing means anything else afterwards. */
const keepsMeaning = /^(?:refactor\.(?:extract\.template|inline|move)|source\.sortMembers)/;

test.for(samples)('keeps %s sound wherever it is offered', { timeout: 120_000 }, ([, original]) => {
    const texts = new Map([...original].map(([uri, text]) => [uri, format(text)]));
    const before = meanings(texts);
    for (const [action, after] of everyAction(texts)) {
        const { problems, model } = meanings(after);
        expect(problems, action).toEqual(before.problems);
        if (keepsMeaning.test(action)) expect(model, action).toEqual(before.model);
        for (const [uri, text] of after) expect(text, `${action} ${uri}`).toBe(format(text));
        expect(commentsIn(after), action).toEqual(commentsIn(texts));
    }
});

function* everyAction(texts: Texts): Generator<[string, Texts]> {
    const workspace = workspaceOf(texts);
    const seen = new Set<string>();
    for (const [uri, text] of texts) {
        const project = workspace.projectOf(uri);
        if (!project) continue;
        for (const { index } of text.matchAll(/^.*\S/gm)) {
            for (const end of [index, Math.min(text.length, index + 600)]) {
                for (const action of actionsIn(project, uri, index, end, ['refactor', 'source.sortMembers'])) {
                    const key = JSON.stringify(action);
                    if (seen.has(key)) continue;
                    seen.add(key);
                    yield [`${action.kind}: ${action.title} at ${uri} ${index}..${end}`, applied(action, texts)];
                }
            }
        }
    }
}

function workspaceOf(texts: Texts): Workspace {
    const workspace = new Workspace({ today: '2026-11-22' }, services);
    for (const [uri, text] of texts) workspace.set(uri, text);
    return workspace;
}

function meanings(texts: Texts) {
    const projects = workspaceOf(texts).projects();
    const problems = projects.flatMap(({ diagnostics }) => diagnostics.filter(({ code }) => mistakes.includes(code)));
    return {
        problems: problems.map(({ message }) => speak(message, 'en')).sort(),
        model: projects.map(({ model }) => meaningOf(model)),
    };
}

/** Rules and acceptances speak of what is modelled, which some of these change on purpose. */
const mistakes: readonly string[] = ['syntax', 'name', 'value', 'structure'];

function commentsIn(texts: Texts): string[] {
    return [...texts.values()].flatMap((text) => text.match(/\/\/.*|\/\*[\s\S]*?\*\//g) ?? []).sort();
}

function exampleTexts(name: string): Texts {
    const folder = new URL(`../../../../examples/${name}/`, import.meta.url);
    const files = readdirSync(fileURLToPath(folder)).filter((file) => file.endsWith('.gplan'));
    return new Map(files.map((file) => [`file:///${name}/${file}`, readFileSync(new URL(file, folder), 'utf8')]));
}
