import { type LevelPreferences, noPreferences } from '../language/index.ts';
import type { Host } from './host.ts';

/** What findings depend on beside the text, as it is at the moment. */
export class FindingOptions {
    preferences: LevelPreferences = noPreferences;
    readonly #host: Host;

    constructor(host: Host) {
        this.#host = host;
    }

    get today(): string {
        return this.#host.today();
    }
}
