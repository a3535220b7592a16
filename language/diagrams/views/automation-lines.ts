import type { Automation } from '../../model/environment.ts';
import type { Say } from './scene.ts';

interface Automated {
    readonly provisioning: readonly Automation[];
    readonly reconciliation?: readonly Automation[];
}

/** What builds something and what keeps it as it should be: one line each. */
export function automationLines({ provisioning, reconciliation = [] }: Automated, say: Say): string[] {
    return [
        ...provisioning.map((automation) => line('provisioned', automation, say)),
        ...reconciliation.map((automation) => line('reconciled', automation, say)),
    ];
}

function line(verb: 'provisioned' | 'reconciled', { tool, origin }: Automation, say: Say): string {
    return origin ? say(`diagram.${verb}-from`, { tool, origin }) : say(`diagram.${verb}`, { tool });
}
