import type { DatedFigure } from './dated-figure.ts';

/**
 * What a provider promises of its services: a share of time for which it owes nothing back, not a measured probability.
 */
export interface SlaProfile {
    /** The technologies or names of `provider` that mean this one. */
    readonly providers: readonly string[];
    readonly promises: readonly SlaPromise[];
}

export interface SlaPromise extends DatedFigure {
    /** The service as its provider calls it. */
    readonly service: string;
    readonly kind: PromisedKind;
    /** The words after the colon that mean this service; empty where the provider around it says it. */
    readonly technologies: readonly string[];
    /** Whether it is about one machine or about one that is kept twice; `any` where the provider makes no difference. */
    readonly setup: 'single' | 'redundant' | 'any';
    /** In 0..1. */
    readonly availability: number;
    /** As it is written in a model: `99.95%`. */
    readonly text: string;
}

export type PromisedKind = 'vm' | 'server' | 'faas' | 'cluster' | 'balancer';
