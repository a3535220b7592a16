import type { RuntimeProfile } from './runtime-profile.ts';

export interface ApplicationContainerProfile extends RuntimeProfile {
    /** Whether all that it holds runs in one process. */
    readonly isOneProcess: boolean;
}

export const applicationContainers: readonly ApplicationContainerProfile[] = [
    {
        product: 'Apache Tomcat',
        technologies: ['tomcat', 'tomee'],
        isOneProcess: true,
        runs: { families: ['java'], asOf: '2024-09-30', source: 'https://tomcat.apache.org/whichversion.html' },
    },
    {
        product: 'Eclipse Jetty',
        technologies: ['jetty'],
        isOneProcess: true,
        runs: {
            families: ['java'],
            asOf: '2025-08-31',
            source: 'https://jetty.org/docs/jetty/12.1/operations-guide/begin/index.html',
        },
    },
    {
        product: 'WildFly',
        technologies: ['wildfly', 'jboss', 'jboss-eap'],
        isOneProcess: true,
        runs: { families: ['java'], asOf: '2025-07-31', source: 'https://docs.wildfly.org/index.html' },
    },
    {
        product: 'Oracle WebLogic Server',
        technologies: ['weblogic'],
        isOneProcess: true,
        runs: {
            families: ['java'],
            asOf: '2025-10-31',
            source: 'https://oracle.github.io/weblogic-remote-console/administration-server/deploying-applications',
        },
    },
    {
        product: 'IBM WebSphere Application Server',
        technologies: ['websphere'],
        isOneProcess: true,
        runs: {
            families: ['java'],
            asOf: '2013-06-30',
            source: 'https://www.ibm.com/docs/en/was-zos/8.5.5?topic=applications-installing-enterprise-application-files-console',
        },
    },
    // These two give each application a process of its own, and take more languages than one page lists.
    { product: 'IIS', technologies: ['iis'], isOneProcess: false, runs: undefined },
    { product: 'Phusion Passenger', technologies: ['passenger'], isOneProcess: false, runs: undefined },
];
