import { afterEach, beforeEach, expect, test } from 'vitest';
import { factsRequest, fixRequest, previewRequest, subjectRequest } from '../../server/protocol.ts';
import { ServerUnderTest } from '../support/server.ts';
import { openFile } from './open-file.ts';

const shop = `team ordering "Ordering"
/** Takes \`orders\`. */
service order "Orders & more" { team: ordering  tags: core }
service shipping { calls order }
environment prod "Live" {
  tier: production
  region seoul {
    cluster main : kubernetes {
      <|>run order x1
      run shipping x2
    }
  }
}
view core { show order }
`;

let server: ServerUnderTest;

beforeEach(() => {
    server = new ServerUnderTest();
});
afterEach(() => server.stop());

test('a preview can be filtered by the tags that there are', async () => {
    const { textDocument } = await openFile(server, shop);
    const preview = await server.connection.sendRequest(previewRequest, textDocument);
    expect(preview?.tags).toEqual([{ name: 'core', title: 'core' }]);
    expect(preview?.teams).toEqual([{ name: 'ordering', title: 'Ordering' }]);
});

test('something that runs leads to its statement and to the declaration of its element', async () => {
    const { textDocument } = await openFile(server, shop);
    const asked = { ...textDocument, subject: 'environment:prod' };
    const preview = await server.connection.sendRequest(previewRequest, asked);
    const order = Object.values(preview?.picture?.targets ?? {}).find(({ element }) => element === 'order');
    expect(order).toMatchObject({ range: { start: { line: 8 } }, declaration: { range: { start: { line: 2 } } } });
});

test('a marked picture holds levels and numbers of findings, and nothing of the model', async () => {
    const { textDocument } = await openFile(server, shop);
    const asked = { ...textDocument, subject: 'environment:prod', options: { hasFindings: true } };
    const preview = await server.connection.sendRequest(previewRequest, asked);
    const text = JSON.stringify(preview?.picture?.diagram);
    expect(text).toMatch(/"mark":\{"level":"warning","count":\d+\}/);
    expect(text).not.toContain('"section"');
});

test('the text at a place is about its environment, its view, or about no certain picture', async () => {
    const { textDocument, position } = await openFile(server, shop);
    const at = (line: number) => ({ ...textDocument, position: { line, character: 2 } });
    const subjects = [at(2), { ...textDocument, position }, at(13)].map((each) =>
        server.connection.sendRequest(subjectRequest, each),
    );
    expect(await Promise.all(subjects)).toEqual([null, 'environment:prod', 'view:core']);
});

test('the card of something that runs tells facts without markup and its findings, whose fixes can be asked for', async () => {
    const { textDocument, text } = await openFile(server, shop);
    const asked = { ...textDocument, subject: 'environment:prod' };
    const preview = await server.connection.sendRequest(previewRequest, asked);
    const [id = ''] =
        Object.entries(preview?.picture?.targets ?? {}).find(([, { element }]) => element === 'order') ?? [];
    const card = await server.connection.sendRequest(factsRequest, { ...asked, id });
    expect(card?.title).toBe('service order');
    expect(card?.lines).toContain('Orders & more');
    expect(card?.lines).toContain('Takes `orders`.');
    expect(card?.lines).toContain('Team: ordering');
    const finding = card?.findings.find(({ rule }) => rule === 'single-instance');
    expect(finding).toMatchObject({ level: 'warning', message: expect.stringContaining("'order'") });
    const [fix] = finding?.fixes ?? [];
    expect(fix?.title).toBe("Run two instances of 'order'");
    if (!fix) return;
    await server.type(textDocument.uri, 2, 0, 0, '\n\n');
    const edit = await server.connection.sendRequest(fixRequest, fix.fix);
    expect(edit?.changes?.[textDocument.uri]).toMatchObject([{ range: { start: { line: 10 } } }]);
    const gone = await server.connection.sendRequest(fixRequest, { ...fix.fix, message: `${text.length}` });
    expect(gone).toBe(null);
});

test('nothing is known about what a picture does not hold, nor in a document that the server does not know', async () => {
    const { textDocument } = await openFile(server, shop);
    const ask = (uri: string, id: string) => server.connection.sendRequest(factsRequest, { uri, id });
    expect(await ask(textDocument.uri, 'nothing')).toBe(null);
    expect(await ask('file:///nowhere.gplan', 'order')).toBe(null);
});

test('a document that was never saved has its picture', async () => {
    await server.start();
    await server.open('untitled:Untitled-1', 'service order\n');
    const preview = await server.connection.sendRequest(previewRequest, { uri: 'untitled:Untitled-1' });
    expect(preview?.picture?.mermaid).toContain('order');
});
