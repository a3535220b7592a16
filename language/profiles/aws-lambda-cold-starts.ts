import type { DatedFigure } from './dated-figure.ts';
import type { ColdStart } from './function-profile.ts';

const measured: DatedFigure = {
    asOf: '2026-08-22',
    source: 'https://github.com/maxday/lambda-perf/blob/main/data/2026-08-22.json',
};

/** Initialisation of a function that only greets, with 512 MB on x86-64: median of archives, mean of images. */
export const awsLambdaColdStarts: readonly ColdStart[] = [
    { runtime: 'rust', archiveMilliseconds: 15, imageMilliseconds: 37, ...measured },
    { runtime: 'go', archiveMilliseconds: 50, imageMilliseconds: 50, ...measured },
    { runtime: 'python3.10', archiveMilliseconds: 74, imageMilliseconds: 146, ...measured },
    { runtime: 'python3.13', archiveMilliseconds: 85, imageMilliseconds: 179, ...measured },
    { runtime: 'python3.14', archiveMilliseconds: 101, imageMilliseconds: 171, ...measured },
    { runtime: 'nodejs24', archiveMilliseconds: 128, imageMilliseconds: 303, ...measured },
    { runtime: 'nodejs22', archiveMilliseconds: 138, imageMilliseconds: 354, ...measured },
    { runtime: 'java25', archiveMilliseconds: 180, imageMilliseconds: 251, ...measured },
    { runtime: 'java17', archiveMilliseconds: 200, imageMilliseconds: 329, ...measured },
    { runtime: 'java21', archiveMilliseconds: 234, imageMilliseconds: 359, ...measured },
    { runtime: 'java11', archiveMilliseconds: 284, imageMilliseconds: 400, ...measured },
    { runtime: 'dotnet10', archiveMilliseconds: 240, imageMilliseconds: 394, ...measured },
    { runtime: 'dotnet8', archiveMilliseconds: 250, imageMilliseconds: 488, ...measured },
    { runtime: 'ruby3.4', archiveMilliseconds: 230, imageMilliseconds: 282, ...measured },
];
