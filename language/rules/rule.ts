import type { EnvironmentFaults } from '../analysis/environment-faults.ts';
import type { Change } from '../changes/change.ts';
import type { Message } from '../messages/message.ts';
import type { Acceptance } from '../model/acceptance.ts';
import type { Element, Interaction } from '../model/element.ts';
import type { Balancer, Environment, Placement } from '../model/environment.ts';
import type { Model } from '../model/model.ts';
import type { Source } from '../model/source.ts';
import type { AcceptanceProblem, RuleId } from './catalogue.ts';
import type { Principle } from './principles.ts';

/** `hint` is shown faded and without a squiggle. */
export type Severity = 'error' | 'warning' | 'info' | 'hint';

/**
 * In which environments a rule speaks. `production-like` is weakened by one level in test and staging and is silent
 * in development and where no tier is stated; `everywhere` keeps its level, because it is about well-formedness or data.
 */
export type Reach = 'production-like' | 'everywhere';

interface RuleFacts {
    readonly id: RuleId;
    readonly principle: Principle;
    readonly severity: Severity;
    /** Speaks only in a project that sets a level for it. */
    readonly isOnRequest?: true;
    /** More specific rules: what one of them says about the same thing is not said again, only added to its evidence. */
    readonly yieldsTo?: readonly RuleId[];
}

/** Looks at one environment at a time. */
export interface EnvironmentRule extends RuleFacts {
    readonly scope: 'environment';
    readonly reach: Reach;
    readonly check: (context: EnvironmentContext) => Iterable<Violation>;
    /** For a rule that misses something of which a project may not speak at all. */
    readonly concept?: Concept;
}

/**
 * While a project never uses a concept, its absence is no violation of each element: it is said once for each
 * production-like environment, as information.
 */
export interface Concept {
    readonly isUsedIn: (model: Model) => boolean;
    readonly absence: (context: EnvironmentContext, violations: readonly Violation[]) => Violation;
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
    /** What runs here, with all its placements. */
    readonly placements: ReadonlyMap<Element, readonly Placement[]>;
    /** What distributes requests; names and caches at the edge do not. */
    readonly balancersOf: (element: Element) => readonly Balancer[];
    /** Balancers, CDNs and names through which requests come. */
    readonly waysInTo: (element: Element) => readonly Balancer[];
    /** Calls from other elements that run here or stand outside. */
    readonly callsTo: (element: Element) => readonly Interaction[];
    /** The elements that make these calls. */
    readonly callersOf: (element: Element) => readonly Element[];
    /** All names that are taken, for fixes that need a new one. */
    readonly names: ReadonlySet<string>;
    /** What can fail, and what is down then; computed when it is first asked for. */
    readonly faults: EnvironmentFaults;
}

export interface Related {
    readonly at: Source;
    readonly message: Message;
}

export interface Violation {
    readonly at: Source;
    /** What has to change, where that is elsewhere: several findings with one cause are one. */
    readonly cause?: Source | undefined;
    /** The declaration that it is about; an acceptance goes into its block. */
    readonly declaration: Source;
    /** What it is about, where the environment says something more of what is declared in one that it is like. */
    readonly inherited?: Source | undefined;
    readonly message: Message;
    /** How serious it is, where that is not what the rule says in general. */
    readonly severity?: Severity;
    /** What has gone wrong: parts of the model. Rules that yield to each other compare them. */
    readonly about?: readonly object[];
    /** Evidence, in reading order. */
    readonly related?: readonly Related[];
    readonly fixes?: readonly Fix[];
}

export interface Fix {
    readonly title: Message;
    /** A safe fix keeps the model's meaning; a suggestion changes the architecture and is applied one at a time. */
    readonly kind: 'safe' | 'suggestion';
    readonly changes: readonly Change[];
}

/** A violation as it is reported, after tiers and acceptances. */
export interface Finding {
    readonly rule: RuleId | AcceptanceProblem;
    readonly severity: Severity;
    readonly at: Source;
    readonly cause?: Source | undefined;
    readonly message: Message;
    readonly related: readonly Related[];
    readonly fixes: readonly Fix[];
    /** Where it was found; undefined for a rule about the model as a whole. */
    readonly environment: Environment | undefined;
    /** Environments that inherit it. */
    readonly alsoIn: readonly Environment[];
    /** What it is about: several things where one text is the cause of all. */
    readonly concerns: readonly Concern[];
}

/** One thing that something is wrong with. */
export interface Concern {
    readonly at: Source;
    /** Its declaration, which does not hold `at` where that is in a template. */
    readonly declaration: Source;
    readonly inherited?: Source | undefined;
    /** Where it is wrong; undefined where that is so in none in particular. */
    readonly environment: Environment | undefined;
}

/** What was found and decided to live with. */
export interface AcceptedFinding {
    readonly finding: Finding;
    readonly acceptance: Acceptance;
}

export interface Verdict {
    readonly findings: readonly Finding[];
    readonly accepted: readonly AcceptedFinding[];
}
