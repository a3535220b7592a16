import type { Change } from '../changes/change.ts';
import type { Message } from '../messages/message.ts';
import type { Element } from '../model/element.ts';
import type { Environment } from '../model/environment.ts';
import type { Model } from '../model/model.ts';
import type { Source } from '../model/source.ts';
import type { RuleId } from './catalogue.ts';

/** `hint` is shown faded and without a squiggle. */
export type Severity = 'error' | 'warning' | 'info' | 'hint';

export type Principle =
    | 'availability'
    | 'data'
    | 'isolation'
    | 'automation'
    | 'infrastructure-as-code'
    | 'zero-downtime'
    | 'desired-state'
    | 'placement';

/**
 * In which environments a rule speaks. `production-like` is weakened by one level in test and staging and is silent
 * in development; `everywhere` keeps its level, because it is about well-formedness or data.
 */
export type Reach = 'production-like' | 'everywhere';

interface RuleFacts {
    readonly id: RuleId;
    readonly principle: Principle;
    readonly severity: Severity;
}

/** Looks at one environment at a time. */
export interface EnvironmentRule extends RuleFacts {
    readonly scope: 'environment';
    readonly reach: Reach;
    readonly check: (context: EnvironmentContext) => Iterable<Violation>;
}

/** Looks at what exists, wherever it runs. */
export interface ModelRule extends RuleFacts {
    readonly scope: 'model';
    readonly check: (context: ModelContext) => Iterable<Violation>;
}

export type Rule = EnvironmentRule | ModelRule;

export interface ModelContext {
    readonly model: Model;
}

export interface EnvironmentContext extends ModelContext {
    readonly environment: Environment;
    /** Elements that run here or are reached from here, with what calls them from outside themselves. */
    readonly callersOf: (element: Element) => readonly Element[];
}

export interface Related {
    readonly at: Source;
    readonly message: Message;
}

export interface Violation {
    readonly at: Source;
    readonly message: Message;
    /** Evidence, in reading order. */
    readonly related?: readonly Related[];
    readonly fixes?: readonly Fix[];
    /** Instead of the rule's own severity: an absence that is reported once for the whole environment. */
    readonly severity?: Severity;
}

export interface Fix {
    readonly title: Message;
    /** A safe fix keeps the model's meaning; a suggestion changes the architecture and is applied one at a time. */
    readonly kind: 'safe' | 'suggestion';
    readonly changes: readonly Change[];
}

/** A violation as it is reported, after tiers and acceptances. */
export interface Finding {
    readonly rule: RuleId;
    readonly severity: Severity;
    readonly at: Source;
    readonly message: Message;
    readonly related: readonly Related[];
    readonly fixes: readonly Fix[];
    /** Where it was found; undefined for a rule about the model as a whole. */
    readonly environment: Environment | undefined;
}
