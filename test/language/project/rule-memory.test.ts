import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createWorkspace, type Diagnostic, speak } from '../../../language/index.ts';

const today = '2026-11-22';

/** Values that an edit puts in the place of others; each changes what some rule finds. */
const values: readonly (readonly [RegExp, readonly string[]])[] = [
    [/(?<=timeout: )\w+/, ['1ms', '40min', '2s']],
    [/(?<=state: )\w+/, ['session', 'stateless', 'stateful']],
    [/(?<=engine: )\w+/, ['dynamodb', 'postgres']],
    [/(?<=image: ")[^"]*/, ['shop/x:latest', 'shop/x', 'shop/x:1.0']],
    [/(?<=target: )[\d.]+/, ['99.999', '50', '99.9']],
    [/(?<=isolation: )\w+/, ['machine', 'kernel', 'process']],
    [/(?<=memory: )\w+/, ['1TiB', '1MiB', '512MiB']],
    [/(?<=rollout: )[\w-]+/, ['recreate', 'rolling']],
    [/(?<= x)\d+/, ['1', '3', '2']],
    [/(?<=tier: )\w+/, ['development', 'staging', 'production']],
    [/(?<=with )approval/, ['manual', 'approval']],
];

const examples = ['online-boutique', 'order-and-shipping', 'parcels/tracking', 'parcels/sorting'];

test.each(examples)(
    '%s has the same findings after an edit as when it is read anew',
    { timeout: 60_000 },
    (example) => {
        const texts = textsOf(example);
        const workspace = workspaceWith(texts);
        for (const [name, text] of texts) {
            for (const [pattern, replacements] of values) {
                for (const replacement of replacements) {
                    const edited = text.replace(pattern, replacement);
                    if (edited === text) continue;
                    workspace.set(uriOf(name), edited);
                    expect(findingsIn(workspace), `${pattern} → ${replacement}`).toEqual(
                        findingsIn(workspaceWith(new Map([...texts, [name, edited]]))),
                    );
                }
            }
            workspace.set(uriOf(name), text);
        }
    },
);

function textsOf(example: string): ReadonlyMap<string, string> {
    const folder = `examples/${example}`;
    const names = readdirSync(folder).filter((name) => name.endsWith('.gplan'));
    return new Map(names.map((name) => [`${example}/${name}`, readFileSync(`${folder}/${name}`, 'utf8')]));
}

function workspaceWith(texts: ReadonlyMap<string, string>) {
    const workspace = createWorkspace({ today });
    for (const [name, text] of [...texts, ...textsOf('parcels/platform')]) workspace.set(uriOf(name), text);
    return workspace;
}

function uriOf(name: string): string {
    return `file:///${name}`;
}

function findingsIn(workspace: ReturnType<typeof createWorkspace>): string[] {
    return workspace.projects().flatMap(({ diagnostics }) => diagnostics.map(told));
}

/** With every place of its evidence and of its fixes. */
function told({ uri, start, end, code, severity, message, related, fixes }: Diagnostic): string {
    const evidence = related.map((each) => `${each.uri} ${each.start} ${speak(each.message, 'en')}`);
    const edits = fixes.flatMap((fix) => fix.edits().map((edit) => `${edit.uri} ${edit.start} ${edit.text}`));
    return [uri, start, end, code, severity, speak(message, 'en'), ...evidence, ...edits].join('\n');
}
