import type { DatedFigure } from './dated-figure.ts';
import type { RuntimeProfile } from './runtime-profile.ts';

export interface PlatformProfile extends RuntimeProfile {
    /** The plan that this is about; undefined for every plan. */
    readonly plan: string | undefined;
    /** What an application may need and does not get there. */
    readonly withholds: WithheldControl | undefined;
}

export interface WithheldControl extends DatedFigure {
    /** Words of the property `needs`. */
    readonly needs: readonly string[];
}

export const platforms: readonly PlatformProfile[] = [
    {
        product: 'AWS Elastic Beanstalk',
        technologies: ['elastic-beanstalk', 'beanstalk', 'aws-elastic-beanstalk'],
        plan: undefined,
        runs: {
            families: ['go', 'java', 'dotnet', 'nodejs', 'php', 'python', 'ruby'],
            asOf: '2023-06-30',
            source: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/Welcome.html',
        },
        // Its machines are the customer's own.
        withholds: undefined,
    },
    {
        product: 'Azure App Service',
        technologies: ['app-service', 'azure-app-service'],
        plan: undefined,
        runs: {
            families: ['dotnet', 'java', 'ruby', 'nodejs', 'php', 'python'],
            asOf: '2020-07-06',
            source: 'https://learn.microsoft.com/azure/app-service/overview',
        },
        withholds: {
            needs: ['os-access', 'kernel-module'],
            asOf: '2018-10-30',
            source: 'https://learn.microsoft.com/azure/app-service/operating-system-functionality',
        },
    },
    {
        product: 'App Engine standard',
        technologies: ['app-engine', 'google-app-engine', 'gae'],
        plan: 'standard',
        runs: {
            families: ['python', 'java', 'nodejs', 'php', 'ruby', 'go'],
            asOf: '2021-06-30',
            source: 'https://cloud.google.com/appengine/docs/standard/runtimes',
        },
        withholds: {
            needs: ['os-access', 'kernel-module', 'daemon'],
            asOf: '2017-03-01',
            source: 'https://cloud.google.com/appengine/docs/the-appengine-environments',
        },
    },
];
