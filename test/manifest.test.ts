import { existsSync, globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import english from '../package.nls.json' with { type: 'json' };
import korean from '../package.nls.ko.json' with { type: 'json' };

const clientSources = globSync('client/**/*.ts').map((file) => readFileSync(file, 'utf8'));

test('every text of the manifest exists in English and Korean, and no other', () => {
    const asked = allMatches(JSON.stringify(manifest), /"%([\w.-]+)%"/g);
    expect(Object.keys(english).sort()).toEqual(asked);
    expect(Object.keys(korean).sort()).toEqual(asked);
});

test('the manifest declares exactly the commands that the extension registers', () => {
    const registering = clientSources.filter((text) => text.includes('registerCommand('));
    const declared = manifest.contributes.commands.map(({ command }) => command).sort();
    expect(declared).toEqual(
        allMatches(registering.join('\n'), /(?:registerCommand\(|withPreview\(|^ {4})'(groundplan\.\w+)'/gm),
    );
});

test('the manifest declares exactly the settings that the extension or its server reads', () => {
    const read = clientSources.flatMap((text) => {
        const [section] = allMatches(text, /getConfiguration\('(groundplan[\w.]*)'\)/g);
        return section ? allMatches(text, /\.get\('([^']+)'\)/g).map((name) => `${section}.${name}`) : [];
    });
    const [section] = allMatches(readFileSync('server/follow-settings.ts', 'utf8'), /section = '([^']+)'/g);
    const parts = allMatches(
        readFileSync('server/level-preferences.ts', 'utf8'),
        /const \{ (.*) \} = record\(settings\)/g,
    );
    const asked = parts.flatMap((names) => names.split(', ')).map((name) => `${section}.${name}`);
    expect(Object.keys(manifest.contributes.configuration.properties).sort()).toEqual([...read, ...asked].sort());
});

test('every file that the manifest names exists', () => {
    const { languages, grammars } = manifest.contributes;
    const named = [manifest.icon, ...languages.map((each) => each.configuration), ...grammars.map(({ path }) => path)];
    expect(named.filter((file) => !existsSync(file))).toEqual([]);
});

test('the package speaks for no dependency at run time: the bundles hold them all', () => {
    expect(manifest).not.toHaveProperty('dependencies');
});

function allMatches(text: string, pattern: RegExp): string[] {
    return [...new Set([...text.matchAll(pattern)].flatMap(([, name]) => name ?? []))].sort();
}
