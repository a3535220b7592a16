import { expect, test } from 'vitest';
import { incomingCalls, outgoingCalls, prepareCallHierarchy } from '../../../language/index.ts';
import { snippetProject } from './snippet-project.ts';

function hierarchy(snippet: string) {
    const { workspace, project, uri, offset } = snippetProject(snippet);
    const [item] = prepareCallHierarchy(project, uri, offset, 'en');
    if (!item) return undefined;
    const text = ({ name, detail }: { name: string; detail?: string }) => (detail ? `${name}: ${detail}` : name);
    return {
        item: text(item),
        incoming: incomingCalls(workspace, item, 'en').map(({ from }) => text(from)),
        outgoing: outgoingCalls(workspace, item, 'en').map(({ to }) => text(to)),
        ranges: incomingCalls(workspace, item, 'en').flatMap(({ fromRanges }) => fromRanges),
    };
}

const shop = `actor shopper { calls order }
service order "Orders" { calls stock via grpc { timeout: 1s }  writes orders }
service report { calls order  calls order via http }
service stock
database orders
environment prod {
  region seoul { run order x2  run stock x2  balancer lb for stock  primary orders }
}
environment test { run report  run order  stub stock }
`;

test('tells who calls a service, how, and which way in each environment', () =>
    expect(hierarchy(shop.replace('service order', 'service or<|>der'))).toMatchObject({
        item: 'order: Orders',
        incoming: [
            'shopper: calls · prod: directly · test: directly',
            'report: calls · calls via http · test: directly',
        ],
        outgoing: [
            'stock: calls via grpc · prod: through lb · test: a stub answers',
            'orders: writes · prod: directly · test: nothing answers',
        ],
    }));

test('marks each call in the text of the caller', () =>
    expect(hierarchy(shop.replace('service order', 'service or<|>der'))?.ranges.map(({ start }) => start)).toEqual([
        { line: 0, character: 22 },
        { line: 2, character: 23 },
        { line: 2, character: 36 },
    ]));

test('in an environment counts only what is called there', () =>
    expect(hierarchy(shop.replace('run order x2', 'run or<|>der x2'))).toMatchObject({
        item: 'order: Orders · in prod',
        incoming: ['shopper: calls · prod: directly'],
    }));

test('reaches the callers in the projects that import a service', () =>
    expect(
        hierarchy('service lo<|>gin\n// file: ../app/main\nimport login from "../project"\nservice web { calls login }')
            ?.incoming,
    ).toEqual(['web: calls']));

test('is about elements only', () => expect(hierarchy('environment pr<|>od')).toBeUndefined());
