import { describe, expect, test } from 'vitest';
import { snippetProject } from '../snippet-project.ts';
import { actionsIn, applied } from './apply-action.ts';

describe('extracting a template', () => {
    test('leaves to a service what only it says', () =>
        expect(
            changed(
                'refactor.extract.template',
                `// Shop

/** Takes orders. */
service or<|>der "Orders" {
  // Kept on disk elsewhere.
  state: stateless
  image: "shop/order" // pinned
  calls stock
}
service stock`,
            ),
        ).toBe(`// Shop

template service order-template {
  // Kept on disk elsewhere.
  state: stateless
  image: "shop/order" // pinned
}

/** Takes orders. */
service order "Orders" is order-template {
  calls stock
}
service stock`));

    test('takes of several services what they say alike', () =>
        expect(
            changed(
                'refactor.extract.template',
                `<|>service order { state: stateless  image: "order" }
service stock { state: stateless }
database stocks { engine: postgres }<|>`,
            ),
        ).toBe(`template service order-template {
  state: stateless
}

service order is order-template { image: "order" }
service stock is order-template
database stocks { engine: postgres }`));

    test('works for places and placements', () => {
        const snippet = 'service s\nenvironment e {\n  vm v : kvm {\n    cpu: 8\n    r<|>un s x2 { cpu: 1 }\n  }\n}';
        expect(changed('refactor.extract.template', snippet)).toBe(
            'service s\ntemplate run s-template {\n  cpu: 1\n}\n\nenvironment e {\n  vm v : kvm {\n    cpu: 8\n    run s x2 is s-template\n  }\n}',
        );
        expect(changed('refactor.extract.template', snippet.replace('<|>', '').replace('vm v', 'v<|>m v'))).toContain(
            '  vm v is v-template : kvm {\n    run s x2',
        );
    });

    test('is not offered where nothing would be in it', () =>
        expect(titles('service or<|>der { calls stock }\nservice stock', 'refactor.extract')).toEqual([]));
});

describe('inlining a template', () => {
    const template =
        'template service web {\n  // Always.\n  state: stateless\n  image: "base"\n  calls login\n}\nservice login\n';

    test('writes what the declaration does not say itself', () =>
        expect(changed('refactor.inline.template', `${template}service or<|>der is web { image: "order" }`)).toBe(
            `${template}service order {\n  // Always.\n  state: stateless\n  calls login\n  image: "order" }`,
        ));

    test('gives a declaration without block one', () =>
        expect(changed('refactor.inline.template', `${template}service or<|>der is web`)).toBe(
            `${template}service order {\n  // Always.\n  state: stateless\n  image: "base"\n  calls login\n}`,
        ));

    test('writes the count and the technology of the template', () => {
        const snippet = `template run careful x2 { cpu: 1 }
template cluster small : kubernetes
service s
environment e { clus<|>ter c is small { run s is careful } }`;
        expect(changed('refactor.inline.template', snippet)).toContain(
            '{ cluster c : kubernetes { run s is careful } }',
        );
        const onRun = snippet.replace('<|>', '').replace('run s', 'r<|>un s');
        expect(changed('refactor.inline.template', onRun)).toContain('run s x2 {\n');
    });
});

describe('moving a declaration', () => {
    const snippet =
        '// Shop\n\nteam core\n\n/** Takes orders. */\nservice or<|>der { team: core } // first\n\nservice stock\n';

    test('creates a file that is named after it', () => {
        const { project, uri, offset } = snippetProject(snippet);
        const [action] = actionsIn(project, uri, offset, offset, ['refactor.move.newFile']);
        if (!action) throw new Error('Nothing is offered.');
        expect(action.edit?.documentChanges?.[0]).toEqual({ kind: 'create', uri: 'file:///project/order.gplan' });
        const texts = applied(action, new Map([[uri, project.textOf(uri)]]));
        expect([...texts.values()]).toEqual([
            '// Shop\n\nteam core\n\nservice stock\n',
            '/** Takes orders. */\nservice order { team: core } // first\n',
        ]);
    });

    test('appends it to another file of the folder', () => {
        const { project, uri, offset } = snippetProject(`${snippet}// file: other\nservice other\n`);
        const [action] = actionsIn(project, uri, offset, offset, ['refactor.move.file']);
        if (!action) throw new Error('Nothing is offered.');
        expect(action.title).toBe("Move 'order' to 'other.gplan'");
        const other = 'file:///project/other.gplan';
        const texts = applied(action, new Map([uri, other].map((each) => [each, project.textOf(each)])));
        expect(texts.get(other)).toBe('service other\n\n/** Takes orders. */\nservice order { team: core } // first\n');
    });
});

describe('adding the missing placement', () => {
    const snippet = `service or<|>der
service stock
environment prod { cluster k8s { run stock } }
environment test {
  run order
}
environment dev { stub order }
environment empty`;

    test('is offered for each environment that lacks it', () =>
        expect(titles(snippet, 'refactor.rewrite.place')).toEqual([
            "Run 'order' in 'k8s' of 'prod'",
            "Run 'order' in 'empty'",
        ]));

    test('writes it where the others run', () =>
        expect(changed('refactor.rewrite.place', snippet)).toContain('{ cluster k8s { run stock  run order } }'));
});

describe('grouping in a system', () => {
    test('indents what is selected and keeps the names that others use', () =>
        expect(
            changed(
                'refactor.extract.system',
                '<|>service a { calls b }\n\n/** B. */\nservice b {\n  image: "b"\n}<|>',
            ),
        ).toBe('system new-system {\n  service a { calls b }\n\n  /** B. */\n  service b {\n    image: "b"\n  }\n}'));
});

describe('sorting', () => {
    test('puts properties first and takes comments along', () =>
        expect(
            changed(
                'source.sortMembers',
                `<|>service order {
  // Ask first.
  calls stock // often

  accept single-instance because "small"
  state: stateless  image: "x"
}
service stock`,
            ),
        ).toBe(`service order {
  state: stateless  image: "x"

  // Ask first.
  calls stock // often
  accept single-instance because "small"
}
service stock`));

    test('leaves alone what has an order that means something', () =>
        expect(
            titles(
                '<|>service s\nenvironment p { run s }\nenvironment t like p {\n  without s\n  tier: test\n}',
                'source',
            ),
        ).toEqual([]));

    test('is offered to those only who ask for it', () => {
        const { project, uri } = snippetProject('service order {\n  calls stock\n  state: stateless\n}\nservice stock');
        expect(actionsIn(project, uri, 0, 0, ['refactor']).map(({ kind }) => kind)).not.toContain('source.sortMembers');
        expect(actionsIn(project, uri, 0, 0, ['source']).map(({ kind }) => kind)).toEqual(['source.sortMembers']);
    });
});

/** The titles of what is offered at `<|>`, or between the first and the second one. */
function titles(snippet: string, only: string): string[] {
    return offered(snippet, only).actions.map(({ title }) => title);
}

function changed(only: string, snippet: string): string {
    const { actions, project, uri } = offered(snippet, only);
    const [action] = actions;
    if (!action) throw new Error(`Nothing of '${only}' is offered.`);
    return applied(action, new Map([[uri, project.textOf(uri)]])).get(uri) ?? '';
}

function offered(snippet: string, only: string) {
    const end = snippet.lastIndexOf('<|>');
    const isSelection = end > snippet.indexOf('<|>');
    const { project, uri, offset } = snippetProject(
        isSelection ? snippet.slice(0, end) + snippet.slice(end + 3) : snippet,
    );
    const actions = actionsIn(project, uri, offset, isSelection ? end - 3 : offset, [only]);
    return { actions, project, uri };
}
