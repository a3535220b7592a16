import { describe, expect, test } from 'vitest';
import { codeActions, format, speak } from '../../../../language/index.ts';
import { snippetProject } from '../snippet-project.ts';
import { actionsIn, applied } from './apply-action.ts';

describe('a place of its own', () => {
    test('is written around what stands where it may stand', () =>
        expect(rewritten("Run 'order' in a container of its own", on('host h'))).toBe(`environment prod {
  host h {
    container order-container {
      // Takes orders.
      run order { cpu: 1  os: linux } // often
    }
    run stock
  }
}
`));

    test('stands beside what cannot hold it', () =>
        expect(
            rewritten("Run 'order' in a virtual machine of its own", on('appserver tomcat-1 : tomcat')),
        ).toBe(`environment prod {
  appserver tomcat-1 : tomcat {
    run stock
  }
  vm order-vm {
    // Takes orders.
    run order { cpu: 1  os: linux } // often
  }
}
`));

    test.for([
        ['host h', 'container', 'host h { container order-container { run order } run stock }'],
        ['host h', 'virtual machine', 'host h { vm order-vm { run order } run stock }'],
        ['vm v', 'container', 'vm v { container order-container { run order } run stock }'],
        ['vm v', 'virtual machine', 'vm v { run stock } vm order-vm { run order }'],
        ['container c', 'container', 'container c { run stock } container order-container { run order }'],
        ['container c', 'virtual machine', 'container c { run stock } vm order-vm { run order }'],
        ['pod p', 'container', 'pod p { container order-container { run order } run stock }'],
        ['group g', 'container', 'group g { container order-container { run order } run stock }'],
        ['cluster k : kubernetes', 'virtual machine', 'cluster k : kubernetes { run stock } vm order-vm { run order }'],
        ['appserver a', 'container', 'appserver a { run stock } container order-container { run order }'],
        ['platform p', 'container', 'platform p { run stock } container order-container { run order }'],
        ['platform p', 'virtual machine', 'platform p { run stock } vm order-vm { run order }'],
        ['faas f', 'container', 'faas f { run stock } container order-container { run order }'],
        ['faas f', 'virtual machine', 'faas f { run stock } vm order-vm { run order }'],
        ['rack r', 'virtual machine', 'rack r { vm order-vm { run order } run stock }'],
        ['zone z', 'container', 'zone z { container order-container { run order } run stock }'],
    ] as const)('leads from %s to a %s', ([place, kind, after]) =>
        expect(flat(rewritten(`Run 'order' in a ${kind} of its own`, bare(place)))).toBe(after),
    );

    test('is not offered to what has one', () => {
        const own = 'vm v { container c { r<|>un order } }';
        expect(titles(`environment prod { ${own} }`).filter((each) => each.includes('of its own'))).toEqual([]);
        expect(titles(bare('cluster k : kubernetes'))).not.toContain("Run 'order' in a container of its own");
    });

    test('is a group of machines for several instances', () =>
        expect(
            flat(
                rewritten(
                    "Run 'order' in a group of virtual machines of its own",
                    'environment prod { r<|>un order x3 }',
                ),
            ),
        ).toBe('group order-machines { run order x3 }'));

    test('has a name that nothing else has', () =>
        expect(
            rewritten("Run 'order' in a virtual machine of its own", 'environment prod { vm order-vm  r<|>un order }'),
        ).toContain('vm order-vm-2'));

    test('is written in a block of one line', () =>
        expect(
            rewritten(
                "Run 'order' in a container of its own",
                'environment prod { host h { r<|>un order  run stock } }',
            ),
        ).toBe('environment prod { host h { container order-container { run order }  run stock } }\n'));
});

describe('a place that there is', () => {
    const there = `environment prod {
  provider aws {
    cluster k8s : kubernetes
    platform beanstalk : elastic-beanstalk
    faas lambda : aws-lambda
    appserver tomcat-1 : tomcat { run stock }
    vm v {
      r<|>un order x2 { cpu: 1  memory: 1GiB  health: tcp  drain: 5s } // often
    }
  }
}
`;

    test('is offered with what is lost there', () =>
        expect(titles(there)).toEqual([
            "Run 'order' in a container of its own",
            "Run 'order' in the cluster 'k8s'",
            "Run 'order' in the platform 'beanstalk'",
            "Run 'order' in the function platform 'lambda', without 'cpu', 'health', 'drain', its count",
            "Run 'order' in the application container 'tomcat-1', without 'cpu', 'memory', its count",
        ]));

    test.for([
        ['k8s', 'run order x2 { cpu: 1  memory: 1GiB  health: tcp  drain: 5s } // often'],
        ['beanstalk', 'run order x2 { cpu: 1  memory: 1GiB  health: tcp  drain: 5s } // often'],
        ['lambda', 'run order { memory: 1GiB } // often'],
    ] as const)('takes the statement into %s', ([place, line]) => {
        const after = rewritten(`'${place}'`, there);
        expect(after).toMatch(new RegExp(`${place} : \\S+ \\{\\n      ${line.replaceAll(/[{}/]/g, '\\$&')}\\n    \\}`));
        expect(after).toContain('\n    vm v\n');
    });

    test('takes it into a block of one line', () =>
        expect(rewritten("'tomcat-1'", there)).toContain(
            'appserver tomcat-1 : tomcat { run stock  run order { health: tcp  drain: 5s } /* often */ }',
        ));

    test('leaves one space before a comment that stays on the line', () =>
        expect(
            rewritten(
                "'k8s'",
                'environment prod { vm v { run stock  r<|>un order /* Old. */ cpu: 1 }  cluster k8s : kubernetes }',
            ),
        ).toBe('environment prod { vm v { run stock /* Old. */ cpu: 1 }  cluster k8s : kubernetes { run order } }\n'));

    test('lets what only functions have behind', () => {
        const snippet =
            'environment prod {\n  faas f { r<|>un order { warm: 2  memory: 1GB } }\n  cluster k8s : kubernetes\n}';
        expect(titles(snippet)).toContain("Run 'order' in the cluster 'k8s', without 'warm'");
        expect(flat(rewritten("'k8s'", snippet))).toBe('faas f cluster k8s : kubernetes { run order { memory: 1GB } }');
    });

    test('keeps what its provider lets choose', () => {
        const snippet = 'environment prod {\n  r<|>un order { cpu: 1 }\n  faas f : cloud-run-functions\n}';
        expect(titles(snippet)).toContain("Run 'order' in the function platform 'f'");
    });

    test('is not offered where the element runs there, too', () =>
        expect(titles('environment prod { r<|>un order cluster k8s : kubernetes { run order } }')).not.toContain(
            "Run 'order' in the cluster 'k8s'",
        ));

    test('is no function platform for a gateway', () =>
        expect(titles('gateway entry\nenvironment prod { r<|>un entry faas f appserver a }').join()).not.toMatch(
            /function platform|application container/,
        ));
});

describe('a new place', () => {
    test('is a Kubernetes cluster beside the machine', () =>
        expect(flat(rewritten('new Kubernetes cluster', bare('zone z { host h')))).toBe(
            'zone z { host h { run stock } cluster kubernetes : kubernetes { run order } }',
        ));

    test('is a function platform of the provider around it', () =>
        expect(flat(rewritten('new function platform', bare('provider azure { vm v')))).toBe(
            'provider azure { vm v { run stock } faas functions : azure-functions { run order } }',
        ));

    test('leaves out what a function does not have where nothing is said about a place', () =>
        expect(
            rewritten(
                'new function platform',
                'environment prod {\n  r<|>un order x2 { // now\n    cpu: 1\n    memory: 1GB\n  }\n}\n',
            ),
        ).toBe('environment prod {\n  faas functions {\n    run order { // now\n      memory: 1GB\n    }\n  }\n}\n'));
});

describe('where one environment is like another', () => {
    const base = 'environment prod { cluster k8s : kubernetes { r<|>un order x3 } }\n';
    const change = 'environment test like prod { r<|>un order x1 }';

    test('is offered where the text stands', () => {
        expect(titles(`${base}${change.replace('<|>', '')}`)).toContain(
            "Run 'order' in a group of virtual machines of its own",
        );
        expect(titles(`${base.replace('<|>', '')}${change}`)).toEqual([]);
    });

    test('is offered for what is added', () =>
        expect(titles(`${base.replace('<|>', '')}environment test like prod { r<|>un stock }`)).toEqual([
            "Run 'stock' in a container of its own",
            "Run 'stock' in a virtual machine of its own",
            "Run 'stock' in the new function platform 'functions'",
        ]));

    test('is not offered where it would be left out in another environment', () => {
        const both = `environment prod { vm v { r<|>un order }  cluster k8s : kubernetes }\n`;
        expect(titles(`${both}environment test like prod`)).toContain("Run 'order' in the cluster 'k8s'");
        expect(titles(`${both}environment test like prod { without k8s }`)).not.toContain(
            "Run 'order' in the cluster 'k8s'",
        );
    });

    test('is not offered where another environment changes the placement in its place', () =>
        expect(titles(`${base}environment test like prod { cluster k8s : kubernetes { run order x1 } }`)).toEqual([]));
});

describe('templates', () => {
    test('go along with their user', () =>
        expect(
            rewritten(
                "'lambda'",
                'template run careful x2 { cpu: 1 }\nenvironment prod {\n  faas lambda : aws-lambda\n  r<|>un order is careful { os: linux }\n}\n',
            ),
        ).toContain('  faas lambda : aws-lambda {\n    run order is careful\n  }\n'));

    test('are left alone inside', () =>
        expect(titles('template host web { r<|>un order }\nenvironment prod { host h is web }')).toEqual([]));
});

test('the titles are Korean for Koreans', () => {
    const { project, uri, offset } = snippetProject(
        `${services}environment prod { faas f : aws-lambda r<|>un order x2 }`,
    );
    const at = { line: 2, character: offset - services.length };
    const actions = codeActions(
        project,
        uri,
        { start: at, end: at },
        { language: 'ko', only: ['refactor.rewrite.run'] },
    );
    expect(actions.map(({ title }) => title)).toEqual([
        "'order' 전용 컨테이너에서 실행",
        "'order' 전용 가상 머신 그룹에서 실행",
        "함수 플랫폼 'f'에서 'order' 실행 (인스턴스 수 제외)",
        "새 Kubernetes 클러스터 'kubernetes'에서 'order' 실행",
    ]);
});

const services = 'service order\nservice stock\n';

/** Two services in a place, of which one has a comment on both sides. */
function on(place: string): string {
    const lines = ['// Takes orders.', 'r<|>un order { cpu: 1  os: linux } // often', 'run stock'];
    return `environment prod {\n  ${place} {\n${lines.map((line) => `    ${line}\n`).join('')}  }\n}\n`;
}

function bare(places: string): string {
    const closing = places.replaceAll(/[^{]/g, '').replaceAll('{', '\n}');
    return format(
        `environment prod {\n${places.replaceAll('{', '{\n')} {\nrun order\nrun stock\n}${closing}\n}\n`,
    ).replace('run order', 'r<|>un order');
}

function titles(snippet: string): string[] {
    return offered(snippet).actions.map(({ title }) => title);
}

/** The environment after the action with these words in its title; sound and in the one layout. */
function rewritten(words: string, snippet: string): string {
    const { actions, project, uri } = offered(snippet);
    const action = actions.find(({ title }) => title.includes(words));
    if (!action) throw new Error(`Nothing with ${words} is offered: ${actions.map(({ title }) => title).join()}`);
    const after = applied(action, new Map([[uri, project.textOf(uri)]])).get(uri) ?? '';
    expect(after.trimEnd()).toBe(format(after).trimEnd());
    const { diagnostics } = snippetProject(after).project;
    const mistakes = diagnostics.filter(({ code }) => ['syntax', 'name', 'value', 'structure'].includes(code));
    expect(mistakes.map(({ message }) => speak(message, 'en'))).toEqual([]);
    return `${after.slice(services.length).trimEnd()}\n`;
}

/** What stands in the environment, on one line. */
function flat(environment: string): string {
    const inside = /environment prod \{([\s\S]*)\}/.exec(environment)?.[1] ?? '';
    return inside.replaceAll(/\s+/g, ' ').trim();
}

function offered(snippet: string) {
    const { project, uri, offset } = snippetProject(services + snippet);
    return { actions: actionsIn(project, uri, offset, offset, ['refactor.rewrite.run']), project, uri };
}
