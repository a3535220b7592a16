import type { SlaProfile } from './sla-profile.ts';

const compute = { asOf: '2023-08-29', source: 'https://cloud.google.com/compute/sla' };
const clusters = { asOf: '2023-11-16', source: 'https://cloud.google.com/archive/kubernetes-engine/sla-20231116' };

const gke = { service: 'Google Kubernetes Engine', kind: 'cluster', technologies: ['gke', 'google-gke'] } as const;

export const googleCloudSla: SlaProfile = {
    providers: ['gcp', 'google', 'google-cloud'],
    promises: [
        {
            service: 'Compute Engine',
            kind: 'vm',
            technologies: ['gce', 'google-compute-engine'],
            setup: 'any',
            availability: 0.999,
            text: '99.9%',
            ...compute,
        },
        {
            service: 'Cloud Load Balancing',
            kind: 'balancer',
            technologies: ['google-cloud-load-balancing', 'gclb', 'gcp-load-balancer'],
            setup: 'any',
            availability: 0.9999,
            text: '99.99%',
            ...compute,
        },
        { ...gke, setup: 'single', availability: 0.995, text: '99.5%', ...clusters },
        { ...gke, setup: 'redundant', availability: 0.9995, text: '99.95%', ...clusters },
    ],
};
