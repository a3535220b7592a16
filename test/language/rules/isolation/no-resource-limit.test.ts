import { describe, test } from 'vitest';
import { expectFindingsOf, expectFix } from '../../../support/findings.ts';

const logical = `
service order
service stock
service search
`;

describe('no-resource-limit', () => {
    test('reports what is missing beside others that state it', () =>
        expectFindings(`${logical}
environment prod {
  tier: production
  cluster k8s : kubernetes {
    run order { cpu: 1  memory: 1GiB }
    run stock { cpu: 1 }
//      ^^^^^ no-resource-limit (warning)
    run search
//      ^^^^^^ no-resource-limit (warning)
  }
  vm v1 {
    container c1 { run order }
//                     ^^^^^ no-resource-limit (warning)
    container c2 { cpu: 1  memory: 1GiB  run stock }
  }
}`));

    test('is silent while nobody states any, and about what nobody states', () =>
        expectFindings(`${logical}
environment prod {
  tier: production
  cluster k8s : kubernetes { run order run stock }
}
environment other {
  tier: production
  cluster k8s : kubernetes { run order { cpu: 1 } run stock { cpu: 1 } }
}`));

    test('accepts nodes of one service, default limits, bare processes and platforms', () =>
        expectFindings(`${logical}
function label
environment prod {
  tier: production
  cluster k8s : kubernetes {
    pool orders { run order }
    pool stocks { limits: defaults  run stock run search }
    run search { cpu: 1 }
  }
  vm v1 { run order run stock }
  faas lambda : aws-lambda { run label }
  platform heroku { run order run stock }
}`));

    test('lets the nearest limits count', () =>
        expectFindings(`${logical}
environment prod {
  tier: production
  cluster k8s : kubernetes {
    limits: defaults
    pool all { limits: none  run order { cpu: 1 } run stock }
//                                                    ^^^^^ no-resource-limit
  }
}`));

    test('is milder in staging and silent in development', () =>
        expectFindings(`${logical}
environment staging {
  tier: staging
  cluster k8s : kubernetes { run order { cpu: 1 } run stock }
//                                                    ^^^^^ no-resource-limit (info)
}
environment dev {
  tier: development
  cluster k8s : kubernetes { run order { cpu: 1 } run stock }
}`));

    test('writes the middle of what others state', () =>
        expectFix(
            'no-resource-limit',
            "Give 'search' cpu: 500m, memory: 1GiB, which is usual here",
            `service order
service stock
service shop
service search
environment prod {
  tier: production
  cluster k8s : kubernetes {
    run order { cpu: 2  memory: 4GiB }
    run stock { cpu: 500m  memory: 1GiB }
    run shop { cpu: 100m  memory: 128MiB }
    run search
  }
}
`,
            `service order
service stock
service shop
service search
environment prod {
  tier: production
  cluster k8s : kubernetes {
    run order { cpu: 2  memory: 4GiB }
    run stock { cpu: 500m  memory: 1GiB }
    run shop { cpu: 100m  memory: 128MiB }
    run search {
      cpu: 500m
      memory: 1GiB
    }
  }
}
`,
        ));
});

function expectFindings(snippet: string): void {
    expectFindingsOf('no-resource-limit', snippet);
}
