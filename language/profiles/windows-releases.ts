import type { DatedFigure } from './dated-figure.ts';

/** Releases of Windows Server with long support, oldest first, as they are called in the names of base images. */
export const windowsReleases: readonly string[] = ['ltsc2016', 'ltsc2019', 'ltsc2022', 'ltsc2025'];

/** From this one on, a newer machine runs the process of an older container. */
export const firstStableRelease = 'ltsc2022';

export const windowsCompatibility: DatedFigure = {
    asOf: '2020-10-20',
    source: 'https://learn.microsoft.com/virtualization/windowscontainers/deploy-containers/version-compatibility',
};
