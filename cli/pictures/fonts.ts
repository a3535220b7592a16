import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codePointsOf, type HasShape } from './code-points.ts';

export interface Fonts {
    /** Paths, that of the regular face of Nanum Gothic first. */
    readonly files: readonly string[];
    /** Characters that none of these fonts has. */
    readonly missing: readonly string[];
}

/** Nanum Gothic, and what else the machine has for the characters that it lacks. */
export function fontsFor(text: string): Fonts {
    const regular = fileURLToPath(
        import.meta.resolve('@expo-google-fonts/nanum-gothic/400Regular/NanumGothic_400Regular.ttf'),
    );
    const bold = fileURLToPath(import.meta.resolve('@expo-google-fonts/nanum-gothic/700Bold/NanumGothic_700Bold.ttf'));
    let missing = withoutShape(charactersIn(text), regular);
    const files = [regular, bold];
    if (missing.length === 0) return { files, missing };
    for (const file of wideFonts()) {
        const left = withoutShape(missing, file);
        if (left.length < missing.length) files.push(file);
        missing = left;
        if (missing.length === 0) break;
    }
    return { files, missing };
}

function charactersIn(text: string): string[] {
    return [...new Set(text)].filter((character) => !/[\p{C}\p{Z}\p{M}]/u.test(character));
}

function withoutShape(characters: readonly string[], file: string): string[] {
    const has = shapesIn(file);
    return characters.filter((character) => !has(character.codePointAt(0) ?? 0));
}

function shapesIn(file: string): HasShape {
    try {
        const { buffer, byteOffset, byteLength } = readFileSync(file);
        return codePointsOf(new DataView(buffer, byteOffset, byteLength));
    } catch {
        return () => false;
    }
}

/** Fonts with many characters, in the order in which they go with Nanum Gothic. */
const wide = [
    /^NotoSans(CJK|KR).*Regular.*\.(ttc|otf|ttf)$/i,
    /^(AppleSDGothicNeo|malgun)\.(ttc|ttf)$/i,
    /^(DejaVuSans|NotoSans-Regular|arial|Arial Unicode|LiberationSans-Regular)\.ttf$/i,
    /^(msyh|YuGothR|meiryo|Hiragino.*|PingFang)\.(ttc|ttf)$/i,
    /^(seguisym|NotoSansSymbols.*Regular|Symbola|NotoEmoji.*|Apple Symbols)\.ttf$/i,
];

function wideFonts(): string[] {
    const all = fontFolders().flatMap(filesBelow);
    return wide.flatMap((name) => all.filter((path) => name.test(path.split(/[\\/]/).at(-1) ?? '')).toSorted());
}

function filesBelow(folder: string): string[] {
    try {
        return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path));
    } catch {
        return [];
    }
}

function fontFolders(): string[] {
    const { HOME: home, LOCALAPPDATA: local, WINDIR: windows } = process.env;
    return [
        ...(home ? [join(home, '.local/share/fonts'), join(home, '.fonts'), join(home, 'Library/Fonts')] : []),
        '/usr/share/fonts',
        '/usr/local/share/fonts',
        '/System/Library/Fonts',
        '/Library/Fonts',
        ...(local ? [join(local, 'Microsoft/Windows/Fonts')] : []),
        ...(windows ? [join(windows, 'Fonts')] : []),
    ];
}
