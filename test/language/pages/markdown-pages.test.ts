import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, test } from 'vitest';
import { markdownPages } from '../../../language/index.ts';
import { readByMermaid } from '../../support/mermaid.ts';
import { shop } from '../../support/models.ts';
import { projectOf } from '../../support/project.ts';

function pageOf(model: string, path: string, language: 'en' | 'ko' = 'en'): string {
    const page = markdownPages(projectOf(model), language).find((each) => each.path === path);
    if (!page) throw new Error(`There is no page '${path}'.`);
    return page.text;
}

test('there is a page of the whole and one for each environment', () => {
    expect(markdownPages(projectOf(shop), 'en').map(({ path }) => path)).toEqual([
        'README.md',
        'environment-prod.md',
        'environment-staging.md',
    ]);
});

test('the page of an environment tells what runs where', () => {
    const page = pageOf(shop, 'environment-prod.md');
    expect(page).toContain('# 운영\n');
    expect(page).toMatch(/^\| 주문 서비스 +\| service +\| shop\/order:1\.4\.2 +\| 3 +\| seoul \/ k8s +\| – +\|$/m);
    expect(page).toMatch(
        /^\| 주문디비 +\| postgres +\| replica +\| seoul \/ 주문디비서버 +\| seoul \/ b +\| async +\| automatic +\|$/m,
    );
    expect(page).toMatch(/^\| order-lb +\| load balancer +\| – +\| 주문 서비스 +\| seoul \/ k8s +\|$/m);
    expect(page).toMatch(/^\| everything +\| makes the infrastructure +\| terraform +\| infra\/prod +\|$/m);
});

test('the page of an environment tells what fails with what', () => {
    const page = pageOf(
        `service web
service order
environment prod {
  host one { run web x1  run order x1 }
  host two { run web x1 }
  host three
}`,
        'environment-prod.md',
    );
    expect(page).toMatch(/^\| one +\| host +\| order +\| order +\| reduced: web ×2→×1 +\|$/m);
    expect(page).toMatch(/^\| two +\| host +\| – +\| – +\| reduced: web ×2→×1 +\|$/m);
    expect(page).toContain('Each of these can fail alone, and everything goes on working: three');
});

test('a failure that takes along very many names the first of the model and a number', () => {
    const names = Array.from({ length: 150 }, (_, index) => `s${index}`);
    const chain = names.map((name, index) => `service ${name}${index < 149 ? ` { calls s${index + 1} }` : ''}`);
    const runs = names.toReversed().map((name) => `host on-${name} { run ${name} x1 }`);
    const page = pageOf([...chain, 'environment prod {', ...runs, '}'].join('\n'), 'environment-prod.md');
    const first = names.slice(-12).toReversed().join(', ');
    expect(page).toMatch(new RegExp(`^\\| on-s149 +\\| host +\\| ${first}, and 138 more +\\| s0 +\\|`, 'm'));
    expect(page).toMatch(/^\| on-s1 +\| host +\| s1, s0 +\| s0 +\|/m);
});

test('the page of an environment tells how it differs from the one it is like', () => {
    const page = pageOf(shop, 'environment-staging.md');
    expect(page).toContain('Like 운영, but:\n');
    expect(page).toContain('- A stub answers for: 배송 서비스.\n');
    expect(page).toContain('- 주문 서비스: 1 instead of 3 instances\n');
});

test('the page of an environment lists findings by level, and why some are accepted', () => {
    const page = pageOf(
        `service order
service shipping { calls order }
environment prod {
  tier: production
  host h { run order x1 { accept single-instance because "it *restarts* fast" until 2028-01-01 }  run shipping x2 }
}`,
        'environment-prod.md',
    );
    expect(page).toMatch(/^\*\*Warnings: \d+\*\*$/m);
    expect(page).toMatch(/`single-instance` \(accepted until 2028-01-01: it \\\*restarts\\\* fast\)$/m);
});

test('the index links to the environments and tells pipelines, owners and principles', () => {
    const page = pageOf(shop, 'README.md');
    expect(page).toContain('| [운영](environment-prod.md) ');
    expect(page).toContain('- **배포**: ');
    expect(page).toMatch(/^\| 주문팀 +\| – +\| 주문 서비스 +\|$/m);
    expect(page).toMatch(/^\| isolated execution +\|/m);
});

test('pages are in Korean where that is asked for', () => {
    expect(pageOf(shop, 'environment-prod.md', 'ko')).toContain('## 실행 위치\n');
});

test('a picture is an image where there is one', () => {
    const [, page] = markdownPages(projectOf(shop), 'en', { imageOf: ({ kind }) => `${kind}.svg` });
    expect(page?.text).toContain('![운영](<environment.svg>)');
    expect(page?.text).not.toContain('```');
});

test('rules are linked where their pages are known', () => {
    const model =
        'environment prod { tier: production  host h { run a x1  run b x2 } }\nservice a\nservice b { calls a }';
    const [, page] = markdownPages(projectOf(model), 'en', { linkTo: ({ rule }) => `rules/${rule}.md` });
    expect(page?.text).toContain('[`single-instance`](<rules/single-instance.md>)');
});

test('what a model does not say has no part of a page', () => {
    expect(pageOf('service a\nenvironment dev { run a }', 'environment-dev.md')).not.toMatch(
        /## (Data|Automation|Differences)/,
    );
});

const hostile = `team t "T | <b>*x*</b>" { contact: "#a | @b <script>alert(1)</script>" }
service a "A | \`b\` [c](d) <img src=x> {e}" { team: t  image: "r/\`i\`|<b>:1" }
database d "D -->" { engine: postgres }
environment prod "<!-- /groundplan -->" {
  tier: production
  host h "| - # 1." {
    run a x1 { accept single-instance because "| *no* <i>" }
    sidecar s "<s>|"
    primary d
  }
  balancer b "{/* */}" for a
}
environment other "# Other" like prod { tier: staging }
`;

test('names of any kind are shown and mean nothing in Markdown', () => {
    for (const { text } of markdownPages(projectOf(hostile), 'en')) {
        expect(typesIn(fromMarkdown(text))).not.toContain('html');
        expect(typesIn(fromMarkdown(text))).not.toContain('image');
        for (const table of tablesIn(text)) expect(new Set(table.map(cellsIn)).size).toBe(1);
    }
});

test('every picture of a page is read by Mermaid', async () => {
    const pages = [...markdownPages(projectOf(hostile), 'en'), ...markdownPages(projectOf(shop), 'ko')];
    const pictures = pages.flatMap(({ text }) => {
        return fromMarkdown(text).children.flatMap((node) => (node.type === 'code' ? [node] : []));
    });
    expect(pictures.length).toBeGreaterThan(5);
    for (const { lang, value } of pictures) {
        expect(lang).toBe('mermaid');
        expect((await readByMermaid(value)).nodes.length).toBeGreaterThan(0);
    }
});

function typesIn(node: object): string[] {
    const type = 'type' in node ? [String(node.type)] : [];
    const children = 'children' in node && Array.isArray(node.children) ? node.children : [];
    return [...type, ...children.flatMap(typesIn)];
}

function tablesIn(text: string): string[][] {
    return text.split('\n\n').flatMap((part) => (part.startsWith('|') ? [part.trimEnd().split('\n')] : []));
}

function cellsIn(row: string): number {
    return row.replaceAll(/\\./g, '').split('|').length;
}

test('a large picture is followed by its parts, and a large failure is told in short', async () => {
    const zones = ['a', 'b', 'c'].map((zone) => {
        const runs = Array.from({ length: 30 }, (_, index) => `run ${zone}${index} x2`).join('\n');
        return `zone ${zone} { cluster k${zone} : kubernetes {\n${runs}\n} }`;
    });
    const services = ['a', 'b', 'c'].flatMap((zone) =>
        Array.from({ length: 30 }, (_, index) => `service ${zone}${index}`),
    );
    const page = pageOf(
        `${services.join('\n')}\nenvironment prod { region r {\n${zones.join('\n')}\n} }`,
        'environment-prod.md',
    );
    const pictures = [...page.matchAll(/```mermaid\n([\s\S]*?)```/g)];
    expect(pictures.length).toBeGreaterThan(2);
    for (const [, text = ''] of pictures) await readByMermaid(text);
    expect(page).toMatch(/^\| r +\| region +\| a0, .*, and 78 more +\|/m);
});
