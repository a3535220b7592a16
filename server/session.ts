import type { Language } from '../language/index.ts';

/** What was agreed on with the client at the start. */
export interface Session {
    language: Language;
    /** Link to a rule's page, with `{rule}` in place of the rule's id. */
    rulePage: string;
    /** Whether completion may give texts with gaps to fill. */
    knowsSnippets: boolean;
    /** Whether an edit may create files. */
    createsFiles: boolean;
}
