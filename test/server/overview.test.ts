import { afterEach, expect, test } from 'vitest';
import { findingsRequest, standingRequest } from '../../server/protocol.ts';
import { ServerUnderTest } from '../support/server.ts';

let server: ServerUnderTest | undefined;

afterEach(() => server?.stop());

test('lists findings with principle, environments and team, and tells how the model stands', async () => {
    server = new ServerUnderTest();
    await server.start();
    const uri = server.uriOf('shop.gplan');
    const text = `team ordering "Ordering"
service order { team: ordering }
service shipping { calls order }
environment prod "Live" { tier: production cluster k { run order x1 run shipping x2 } }
environment copy like prod
`;
    await server.open(uri, text);
    await server.diagnostics(uri, (found) => found.length > 0);
    const findings = await server.connection.sendRequest(findingsRequest);
    expect(findings.find(({ rule }) => rule === 'single-instance')).toMatchObject({
        uri,
        range: { start: { line: 3 } },
        principle: 'Availability',
        severity: 'warning',
        environments: ['Live', 'copy'],
        team: 'Ordering',
    });
    expect(await server.connection.sendRequest(standingRequest, { uri })).toContain('## Live');
    expect(await server.connection.sendRequest(standingRequest, { uri: 'file:///nowhere.gplan' })).toBe(null);
});
