import { type Automation, type Balancer, type Environment, enclosing, type Place } from '../../model/environment.ts';
import { isByHand } from '../facts/by-hand.ts';

/** A part of an environment that code may describe. */
export type Part = Place | Balancer;

/** One tool that describes a part. */
export interface CodeSource {
    readonly tool: string;
    /** The statement that says so; undefined for a stack. */
    readonly automation: Automation | undefined;
}

/** All code that describes a part: its own, that of what it stands in, and that of its environment. */
export function codeFor(part: Part, environment: Environment): CodeSource[] {
    const around = part.kind === 'balancer' ? [...enclosing(part.place)] : [...enclosing(part.parent)];
    const stacks = environment.stacks.filter(({ coversEverything, covered, coveredBalancers }) => {
        return coversEverything || [part, ...around].some((each) => [...covered, ...coveredBalancers].includes(each));
    });
    const statements = [part, ...around, environment].flatMap(({ provisioning }) => provisioning);
    return [
        ...statements.flatMap(sourceOf),
        ...stacks.map(({ tool }) => ({ tool: tool ?? '', automation: undefined })),
    ];
}

function sourceOf(automation: Automation): CodeSource[] {
    return isByHand(automation.tool) ? [] : [{ tool: automation.tool, automation }];
}

/** What somebody sets up by hand is described by no code. */
export function isDescribed({ provisioning }: { readonly provisioning: readonly Automation[] }): boolean {
    return provisioning.some(({ tool }) => !isByHand(tool));
}
