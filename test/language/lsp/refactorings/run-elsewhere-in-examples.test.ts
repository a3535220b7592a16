import { globSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { createWorkspace, format, type Project, speak, type Workspace } from '../../../../language/index.ts';
import { actionsIn, applied, type Texts } from './apply-action.ts';

const examples = [...Map.groupBy(globSync('examples/**/*.gplan').sort(), dirname)];

test.for(examples)('leaves %s without new mistakes, in the one layout', { timeout: 60_000 }, ([, files]) => {
    const texts = new Map(files.map((file) => [`file:///${file}`, readFileSync(file, 'utf8')]));
    const workspace = workspaceOf(texts);
    const before = mistakesIn(workspace);
    let count = 0;
    for (const [title, after] of rewritesOf(workspace, texts)) {
        count++;
        const changed = workspaceOf(after);
        expect(mistakesIn(changed), title).toEqual(before);
        for (const text of after.values()) expect(text, title).toBe(format(text));
        expect(instancesIn(changed), title).toEqual(instancesIn(workspace));
    }
    expect(count > 0).toBe(files.some((file) => /^\s+run /m.test(readFileSync(file, 'utf8'))));
});

function* rewritesOf(workspace: Workspace, texts: Texts): Generator<[string, Texts]> {
    for (const [uri, text] of texts) {
        const project = workspace.projectOf(uri);
        if (!project) continue;
        for (const { index } of text.matchAll(/\brun (?=[\p{L}_])/gu)) {
            for (const action of actionsIn(project, uri, index, index, ['refactor.rewrite.run'])) {
                yield [`${action.title} at ${uri} ${index}`, applied(action, texts)];
            }
        }
    }
}

function workspaceOf(texts: Texts): Workspace {
    const workspace = createWorkspace({ today: '2026-11-22' });
    for (const [uri, text] of texts) workspace.set(uri, text);
    return workspace;
}

function mistakesIn(workspace: Workspace): string[] {
    const found = workspace.projects().flatMap(({ diagnostics }) => diagnostics);
    const mistakes = found.filter(({ code }) => ['syntax', 'name', 'value', 'structure'].includes(code));
    return mistakes.map(({ message }) => speak(message, 'en')).sort();
}

/** What runs in each environment, wherever that is. */
function instancesIn(workspace: Workspace): string[] {
    return workspace.projects().flatMap(placementsIn).sort();
}

function placementsIn({ model }: Project): string[] {
    return model.environments.flatMap(({ name, placements }) =>
        placements.map(({ element }) => `${name}: ${element.qualifiedName}`),
    );
}
