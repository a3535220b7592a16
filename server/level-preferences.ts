import { isLevel, type LevelPreferences, type Levels } from '../language/index.ts';

/** The levels that an editor's settings hold; whatever else stands there is left alone. */
export function levelPreferences(settings: unknown): LevelPreferences {
    const { levels, environments } = record(settings);
    const byEnvironment = Object.entries(record(environments)).map(([name, each]) => [name, levelsIn(each)]);
    return { everywhere: levelsIn(levels), environments: Object.fromEntries(byEnvironment) };
}

function levelsIn(value: unknown): Levels {
    const pairs = Object.entries(record(value)).flatMap(([subject, level]) => {
        return typeof level === 'string' && isLevel(level) ? [[subject, level] as const] : [];
    });
    return Object.fromEntries(pairs);
}

function record(value: unknown): Readonly<Record<string, unknown>> {
    return typeof value === 'object' && value !== null ? { ...value } : {};
}
