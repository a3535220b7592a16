import { awsSla } from './aws-sla.ts';
import { azureSla } from './azure-sla.ts';
import { googleCloudSla } from './google-cloud-sla.ts';
import type { PromisedKind, SlaProfile, SlaPromise } from './sla-profile.ts';

const slaProfiles: readonly SlaProfile[] = [awsSla, azureSla, googleCloudSla];

export interface Promised {
    readonly kind: PromisedKind;
    /** The word after the colon. */
    readonly technology: string | undefined;
    /** What the provider around it is called, by name and by technology. */
    readonly providers: readonly string[];
    readonly setup: 'single' | 'redundant';
}

/** What is promised of a service; a virtual machine without a technology is the one of the provider it stands in. */
export function promiseOf({ kind, technology, providers, setup }: Promised): SlaPromise | undefined {
    const word = technology?.toLowerCase();
    const around = slaProfiles.find((profile) =>
        providers.some((each) => profile.providers.includes(each.toLowerCase())),
    );
    const promises = slaProfiles.flatMap((profile) => profile.promises).filter((promise) => promise.kind === kind);
    const isMeant = (promise: SlaPromise) => {
        if (word !== undefined) return promise.technologies.includes(word);
        return kind === 'vm' && around !== undefined && around.promises.includes(promise);
    };
    return promises.filter(isMeant).find((promise) => promise.setup === 'any' || promise.setup === setup);
}
