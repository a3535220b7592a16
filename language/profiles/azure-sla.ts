import type { SlaProfile } from './sla-profile.ts';

const machines = { asOf: '2019-04-25', source: 'https://azure.microsoft.com/support/legal/sla/virtual-machines/' };
const clusters = { asOf: '2026-07-06', source: 'https://learn.microsoft.com/azure/aks/free-standard-pricing-tiers' };

const aks = { service: 'Azure Kubernetes Service', kind: 'cluster', technologies: ['aks', 'azure-aks'] } as const;

export const azureSla: SlaProfile = {
    providers: ['azure', 'microsoft-azure'],
    promises: [
        {
            // With premium disks; with others less is promised.
            service: 'Azure Virtual Machines',
            kind: 'vm',
            technologies: ['azure-vm'],
            setup: 'any',
            availability: 0.999,
            text: '99.9%',
            ...machines,
        },
        { ...aks, setup: 'single', availability: 0.999, text: '99.9%', ...clusters },
        { ...aks, setup: 'redundant', availability: 0.9995, text: '99.95%', ...clusters },
    ],
};
