import type { Source } from './source.ts';

/** A finding that the author has decided to live with. */
export interface Acceptance {
    /** Id of a rule. */
    readonly rule: string;
    readonly reason: string;
    /** ISO 8601; without one it never expires. */
    readonly until: string | undefined;
    readonly source: Source;
    readonly ruleSource: Source;
    /** The declaration whose block it stands in: findings inside it are accepted. */
    readonly scope: Source;
}
