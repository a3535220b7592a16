import { message } from '../../messages/message.ts';
import { quantityOf } from '../../model/value.ts';
import type { EnvironmentRule } from '../rule.ts';
import { spelledAmount } from './spelled-amount.ts';
import { hypervisor, virtualizationOverhead, virtualMachinesOn } from './virtualization-overhead.ts';

/** So many virtual machines share a host that it works for them instead of for what runs in them. */
export const virtualizationDiminishingReturns: EnvironmentRule = {
    id: 'virtualization-diminishing-returns',
    principle: 'placement',
    severity: 'info',
    scope: 'environment',
    reach: 'everywhere',

    *check({ environment }) {
        for (const host of environment.allPlaces) {
            if (host.kind !== 'host') continue;
            const guests = virtualMachinesOn(host);
            const memory = quantityOf(host.properties, 'memory')?.value;
            const overhead = virtualizationOverhead(guests);
            const share = memory ? overhead / memory : 0;
            if (guests.length <= usualGuests && share <= usualShare) continue;
            const { asOf, source } = hypervisor.overhead;
            const isMeasured = share > 0;
            yield {
                at: host.nameSource,
                declaration: host.source,
                about: [host],
                message: message(`rule.virtualization-diminishing-returns${isMeasured ? '' : '.count'}`, {
                    count: guests.length,
                    host: host.name,
                    environment: environment.name,
                    overhead: spelledAmount(overhead, 'memory'),
                    share: Math.round(share * 1000) / 10,
                    usual: usualGuests,
                    product: hypervisor.product,
                    asOf,
                    source,
                }),
                related: guests.map(({ name, nameSource }) => ({
                    at: nameSource,
                    message: message('related.capacity-load', { name, place: host.name }),
                })),
            };
        }
    },
};

const usualGuests = 20;
const usualShare = 0.1;
