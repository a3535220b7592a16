import { expect, test } from 'vitest';
import type { DocumentSymbol } from 'vscode-languageserver-types';
import { documentSymbols, workspaceSymbols } from '../../../language/index.ts';
import { snippetProject } from './snippet-project.ts';

test('the outline holds declarations and what stands where', () => {
    const { project, uri } = snippetProject(`
service order "Orders"
database orders
environment prod "Production" {
  region seoul {
    cluster k8s : kubernetes {
      balancer lb for order
      run order x3
    }
    database server store : postgres {
      primary orders
      replica orders as second
    }
  }
}
pipeline delivery { prod }
view all "Everything" { show order }`);
    expect(documentSymbols(project, uri).flatMap((symbol) => outline(symbol))).toEqual([
        'order (Orders)',
        'orders',
        'prod (Production)',
        '  seoul',
        '    k8s (kubernetes)',
        '      lb',
        '      order (x3)',
        '    store (postgres)',
        '      orders (primary)',
        '      second (replica)',
        'delivery',
        'all (Everything)',
    ]);
});

test('the outline holds systems, templates and what hangs on places', () => {
    const { project, uri } = snippetProject(`
import all from "../platform"
template service web
system shop "Shop" {
  service order is web { aggregate cart }
  saga checkout { changes cart }
  system pay { service card }
}
environment prod {
  rack r1 { pod p { sidecar proxy : envoy } }
  cluster k8s is small { run order { sidecar agent } }
  cdn edge : cloudfront for order
  stack code : terraform { covers r1 }
}
checks house { level off for no-pipeline }`);
    expect(documentSymbols(project, uri).flatMap((symbol) => outline(symbol))).toEqual([
        'web (service)',
        'shop (Shop)',
        '  order (is web)',
        '    cart',
        '  checkout',
        '  pay',
        '    card',
        'prod',
        '  r1',
        '    p',
        '      proxy (envoy)',
        '  k8s (is small)',
        '    order',
        '      agent',
        '  edge (cloudfront)',
        '  code (terraform)',
        'house',
    ]);
});

test('names in systems are found with the systems around them', () => {
    const { project } = snippetProject('system shop { system pay { service card { aggregate limit } } }');
    const found = workspaceSymbols([project], '').map(({ name, containerName }) => [containerName, name]);
    expect(found).toEqual([
        [undefined, 'shop'],
        ['shop', 'pay'],
        ['shop.pay', 'card'],
        ['shop.pay.card', 'limit'],
    ]);
});

test('the outline keeps what can be read of a broken text', () => {
    const { project, uri } = snippetProject(
        'service order {\nenvironment e {\n  region {\n  run }\nservice b {}\nteam',
    );
    expect(documentSymbols(project, uri).map(({ name }) => name)).toEqual(['order', 'e', 'b']);
});

test('every selected stretch lies in its symbol', () => {
    const { project, uri } = snippetProject('service a\nenvironment e { run a x2  zone z { primary d } }\ndatabase d');
    const all = documentSymbols(project, uri).flatMap(flat);
    expect(all.filter(({ range, selectionRange }) => !contains(range, selectionRange))).toEqual([]);
});

test('names are found in all projects by letters in their order, and by their titles', () => {
    const { project } = snippetProject('service checkout-service "Kasse"\n// file: other\nenvironment e { zone a }');
    const found = (query: string) => workspaceSymbols([project], query).map(({ name }) => name);
    expect(found('chksrv')).toEqual(['checkout-service']);
    expect(found('kasse')).toEqual(['checkout-service']);
    expect(found('')).toEqual(['checkout-service', 'e', 'a']);
    expect(found('nothing')).toEqual([]);
    expect(workspaceSymbols([project], 'a').at(-1)).toMatchObject({ name: 'a', containerName: 'e' });
});

function outline({ name, detail, children }: DocumentSymbol, indent = ''): string[] {
    const line = `${indent}${name}${detail === undefined ? '' : ` (${detail})`}`;
    return [line, ...(children ?? []).flatMap((child) => outline(child, `${indent}  `))];
}

function flat(symbol: DocumentSymbol): DocumentSymbol[] {
    return [symbol, ...(symbol.children ?? []).flatMap(flat)];
}

function contains(outer: DocumentSymbol['range'], inner: DocumentSymbol['range']): boolean {
    const isAfter = inner.start.line > outer.start.line || inner.start.character >= outer.start.character;
    const isBefore = inner.end.line < outer.end.line || inner.end.character <= outer.end.character;
    return isAfter && isBefore;
}
