import type { RuleId } from '../../../../language/rules/catalogue.ts';

/** One way to spoil a clean model, with the one finding that then appears. */
export interface Mutation {
    readonly rule: RuleId;
    /** What the model then says, as a sentence for the table of all mutations. */
    readonly claim: string;
    /** The folder of a model: beside this file or in examples/. */
    readonly model: string;
    /**
     * Stretches that stand once in the model, with what they become. What is reported stands between `«` and `»`.
     */
    readonly edits: Readonly<Record<string, string>>;
    /** The reported place with what is around it, where it is outside of the edits: `cluster «k8s» : kubernetes`. */
    readonly at?: string;
    /** Findings, no more severe, to which a fix leads. */
    readonly leadsTo?: readonly RuleId[];
}

/** Writes the mutations of one rule with few words. */
export function mutationsOf(rule: RuleId, ...mutations: readonly Omit<Mutation, 'rule'>[]): Mutation[] {
    return mutations.map((mutation) => ({ rule, ...mutation }));
}
