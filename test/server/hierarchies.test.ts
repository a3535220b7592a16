import { afterEach, beforeEach, expect, test } from 'vitest';
import {
    CallHierarchyIncomingCallsRequest,
    CallHierarchyOutgoingCallsRequest,
    CallHierarchyPrepareRequest,
    TypeHierarchyPrepareRequest,
    TypeHierarchySubtypesRequest,
    TypeHierarchySupertypesRequest,
} from 'vscode-languageserver-protocol/node';
import { ServerUnderTest } from '../support/server.ts';
import { openFile } from './open-file.ts';

let server: ServerUnderTest;
beforeEach(() => {
    server = new ServerUnderTest();
});
afterEach(() => server.stop());

test('the callers of a service and what it calls', async () => {
    const at = await openFile(server, 'service a { calls b }\nservice <|>b { calls c }\nservice c');
    const [item] = (await server.connection.sendRequest(CallHierarchyPrepareRequest.type, at)) ?? [];
    if (!item) throw new Error('There is no item.');
    const incoming = await server.connection.sendRequest(CallHierarchyIncomingCallsRequest.type, { item });
    expect(incoming?.map(({ from }) => from.name)).toEqual(['a']);
    const outgoing = await server.connection.sendRequest(CallHierarchyOutgoingCallsRequest.type, { item });
    expect(outgoing?.map(({ to }) => to.name)).toEqual(['c']);
});

test('what an environment is like and what is like it', async () => {
    const at = await openFile(server, 'environment a\nenvironment <|>b like a\nenvironment c like b');
    const [item] = (await server.connection.sendRequest(TypeHierarchyPrepareRequest.type, at)) ?? [];
    if (!item) throw new Error('There is no item.');
    const above = await server.connection.sendRequest(TypeHierarchySupertypesRequest.type, { item });
    expect(above?.map(({ name }) => name)).toEqual(['a']);
    const below = await server.connection.sendRequest(TypeHierarchySubtypesRequest.type, { item });
    expect(below?.map(({ name }) => name)).toEqual(['c']);
});
