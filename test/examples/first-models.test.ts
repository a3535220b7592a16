import { describe, expect, test } from 'vitest';
import { projectOf } from '../support/project.ts';

/** What absence rules say once for each production environment, about what a project never speaks of. */
const absences = ['no-pipeline', 'infrastructure-not-as-code', 'no-desired-state-management'];

describe('a first model', () => {
    test.each(Object.entries(firstModels()))('gives nothing to read: %s', (_, model) => {
        expect(codesIn(model)).toEqual([]);
    });

    test.each(Object.entries(firstProductions()))('hears in production of what it never speaks of: %s', (_, model) => {
        const codes = codesIn(model);
        expect(codes.filter((code) => !absences.includes(code))).toEqual([]);
        expect(new Set(codes).size).toBe(codes.length);
    });
});

function codesIn(model: string): string[] {
    return projectOf(model).diagnostics.map(({ code }) => code);
}

function firstModels(): Readonly<Record<string, string>> {
    return {
        'calls alone': `
            service shop { calls orders }
            service orders { calls stock
              writes orders-db }
            service stock
            database orders-db`,
        'one environment in which it runs': `
            service shop { calls orders }
            service orders { writes orders-db }
            database orders-db

            environment live {
              run shop
              run orders
              primary orders-db
            }`,
        "a developer's computer": `
            service shop { calls orders }
            service orders { reads orders-db  writes orders-db }
            database orders-db
            environment development {
              tier: development
              host laptop {
                container a { run shop }
                container b { run orders }
                container c { primary orders-db }
              }
            }`,
        'machines and a gateway, without a tier': `
            gateway api { routes "/orders" to orders
              routes "/users" to users }
            service orders { calls users }
            service users
            database db
            environment live {
              vm server1 { run api  run orders }
              vm server2 { run users  primary db }
            }`,
    };
}

function firstProductions(): Readonly<Record<string, string>> {
    return {
        'nothing but what runs': `
            service shop { calls orders }
            service orders { writes orders-db }
            database orders-db
            environment production {
              tier: production
              run shop
              run orders
              primary orders-db
            }`,
        'a cluster, a database server and a broker': `
            actor customer { calls shop via https }
            service shop { calls orders via http }
            service orders { writes orders-db  publishes ordered }
            service mail { subscribes ordered }
            database orders-db { engine: postgres }
            topic ordered
            environment production {
              tier: production
              cluster k8s : kubernetes {
                run shop
                run orders
                run mail
                database server db : postgres { primary orders-db }
                broker kafka : kafka { hosts ordered }
              }
            }`,
        'functions and a platform': `
            function thumbnail { trigger: event  subscribes uploaded  writes pictures }
            service upload { publishes uploaded  writes pictures }
            bucket pictures
            topic uploaded
            environment production {
              tier: production
              faas lambda : aws-lambda { run thumbnail }
              platform app : app-engine { run upload }
            }`,
    };
}
