import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type Project, speak } from '../../../language/index.ts';
import { Workspace } from '../../../language/project/workspace.ts';
import { createLanguageServices } from '../../../language/services.ts';
import { modelFacts } from '../../support/model-facts.ts';
import { estate, shop } from '../../support/models.ts';
import { type Random, random } from '../../support/random.ts';
import { randomEdit } from './random-edit.ts';
import { sharedPlatform } from './shared-platform.ts';

/** `FUZZ_EDITS=20000 npx vitest run test/language/fuzz` looks longer. */
const edits = Number(process.env.FUZZ_EDITS ?? 3000);
const firstSeed = Number(process.env.FUZZ_SEED ?? 1);
const services = createLanguageServices();
const today = '2026-11-22';

type Texts = ReadonlyMap<string, string>;

const samples: readonly (readonly [string, Texts])[] = [
    ['a shop in one file', new Map([['file:///shop/model.gplan', shop]])],
    [
        'an estate beside the shop',
        new Map([
            ['file:///e/a.gplan', shop],
            ['file:///e/b.gplan', estate],
        ]),
    ],
    ['folders that import from each other', new Map(Object.entries(sharedPlatform))],
    ['online-boutique', example('online-boutique')],
    ['order-and-shipping', example('order-and-shipping')],
];

describe('after every edit, the project says what a fresh reading says:', () => {
    test.for(samples)('%s', { timeout: 600_000 }, ([, texts]) => {
        const rounds = Math.max(1, Math.round(edits / samples.length / editsInRound));
        for (let round = 0; round < rounds; round++) playRound(texts, firstSeed + round);
    });
});

const editsInRound = 40;

/** Mistakes pile up within a round; each round begins with the sound texts. */
function playRound(texts: Texts, seed: number): void {
    const chance = random(seed);
    const current = new Map(texts);
    const workspace = workspaceOf(current);
    for (let edit = 0; edit < editsInRound; edit++) {
        editOneFile(workspace, current, texts, chance);
        // Several edits before anybody asks are one burst of typing.
        if (chance.below(4) === 0) continue;
        compare(workspace, current, `seed ${seed}, edit ${edit}`);
    }
}

function editOneFile(workspace: Workspace, current: Map<string, string>, original: Texts, chance: Random): void {
    const uris = [...original.keys()];
    const uri = uris[chance.below(uris.length)] ?? '';
    const choice = chance.below(20);
    if (choice === 0 && uris.length > 1) {
        current.delete(uri);
        workspace.remove(uri);
        return;
    }
    const before = current.get(uri) ?? '';
    const text = choice < 3 ? (original.get(uri) ?? '') : choice === 3 ? '' : randomEdit(before, chance);
    current.set(uri, text);
    workspace.set(uri, text);
}

function compare(workspace: Workspace, texts: Texts, when: string): void {
    const fresh = workspaceOf(texts);
    const [now, wanted] = [workspace.projects(), fresh.projects()];
    expect(now.map(({ folder }) => folder)).toEqual(wanted.map(({ folder }) => folder));
    now.forEach((project, index) => {
        const other = wanted[index];
        if (!other) return;
        const [facts, wantedFacts] = [factsOf(project, texts), factsOf(other, texts)];
        if (facts.join('\n') === wantedFacts.join('\n')) return;
        expect(facts, `${when}\n${[...texts].map(([uri, text]) => `${uri}\n${text}`).join('\n')}`).toEqual(wantedFacts);
    });
}

function workspaceOf(texts: Texts): Workspace {
    const workspace = new Workspace({ today }, services);
    for (const [uri, text] of texts) workspace.set(uri, text);
    return workspace;
}

function factsOf(project: Project, texts: Texts): string[] {
    const diagnostics = project.diagnostics.map(({ uri, start, end, severity, code, message, related, fixes }) => {
        for (const stretch of [{ uri, start, end }, ...related]) expectInside(stretch, texts);
        const places = related.map((each) => `${each.uri} ${each.start}..${each.end} ${speak(each.message, 'en')}`);
        const titles = fixes.map(({ title }) => speak(title, 'en'));
        const told = [uri, start, end, severity, code, speak(message, 'en'), ...places, ...titles];
        return `diagnostic ${told.join(' | ')}`;
    });
    return [...diagnostics, ...modelFacts(project.model)];
}

function expectInside(stretch: { uri: string; start: number; end: number }, texts: Texts): void {
    const length = texts.get(stretch.uri)?.length ?? -1;
    if (stretch.start >= 0 && stretch.start <= stretch.end && stretch.end <= length) return;
    expect.fail(`${stretch.uri} ${stretch.start}..${stretch.end} lies outside its text of ${length} characters.`);
}

function example(name: string): Texts {
    const folder = fileURLToPath(new URL(`../../../examples/${name}/`, import.meta.url));
    const files = readdirSync(folder).filter((file) => file.endsWith('.gplan'));
    return new Map(files.map((file) => [`file:///${name}/${file}`, readFileSync(join(folder, file), 'utf8')]));
}
