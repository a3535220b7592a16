import type { DatedFigure } from './dated-figure.ts';

/** How long a new machine takes where a model does not say: an assumption of ours, no promise of a provider. */
export interface ProvisioningTime extends DatedFigure {
    readonly os: 'linux' | 'windows';
    readonly seconds: number;
    /** As it is written in a model: `5min`. */
    readonly text: string;
}

/** The source measures one to two minutes for Linux and "considerably longer" for Windows, which is set up on its first start. */
const measured: DatedFigure = {
    asOf: '2021-10-01',
    source: 'https://www.admin-magazine.com/Archive/2021/65/Comparing-startup-times-of-Linux-distros-in-the-cloud',
};

export const provisioningTimes: readonly ProvisioningTime[] = [
    { os: 'linux', seconds: 60, text: '60s', ...measured },
    { os: 'windows', seconds: 300, text: '5min', ...measured },
];
