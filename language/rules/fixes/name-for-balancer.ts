import type { EnvironmentContext } from '../rule.ts';
import { freeName } from './free-name.ts';

/** The wanted name, where nothing has it; what this environment leaves out of one that it is like has its name still. */
export function nameForBalancer(wanted: string, { environment, names }: EnvironmentContext): string {
    const taken = new Set<string>();
    for (let each = environment.base; each; each = each.base) {
        for (const { name } of each.balancers) taken.add(name);
    }
    return freeName(wanted, { has: (name) => names.has(name) || taken.has(name) });
}
