import type { Level } from '../../model/level.ts';
import type { LevelSetting } from '../../model/model.ts';

/** Levels by the id of a rule or by a principle. */
export type Levels = Readonly<Record<string, Level>>;

/** What a user prefers beside the model. */
export interface LevelPreferences {
    readonly everywhere: Levels;
    /** By the name of the environment. */
    readonly environments: Readonly<Record<string, Levels>>;
}

/** From where rules have their levels; what the model says wins. */
export interface LevelPolicy {
    readonly settings: readonly LevelSetting[];
    readonly preferences: LevelPreferences;
}

export const noPreferences: LevelPreferences = { everywhere: {}, environments: {} };
