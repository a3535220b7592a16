import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
    createProtocolConnection,
    DidChangeTextDocumentNotification,
    DidOpenTextDocumentNotification,
    InitializedNotification,
    InitializeRequest,
    type ProtocolConnection,
    PublishDiagnosticsNotification,
    ShutdownRequest,
    StreamMessageReader,
    StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { generatedModel } from './generated-model.ts';
import { type Cost, costOf } from './measure.ts';
import type { Row } from './table.ts';

const uri = 'file:///bench/model.gplan';
const servers = { ours: '../server/main.ts', stock: './stock/stock-server.ts' } as const;

/**
 * Keystroke to published diagnostics through a server on stdio, all of its threads counted. Each keystroke makes a
 * value wrong or right again, because what stays the same is not published again.
 */
export async function measureProtocol(lines: number): Promise<Row[]> {
    const text = generatedModel(lines);
    const ours = await measureServer(servers.ours, text, 60);
    const stock = await measureServer(servers.stock, text, lines > 5000 ? 12 : 40);
    return [
        { what: 'processor time of the server', ours: ours.cpu, stock: stock.cpu, unit: 'ms' },
        { what: 'time until the diagnostics arrive', ours: ours.wall, stock: stock.wall, unit: 'ms' },
        { what: 'resident memory of the server', ours: ours.resident, stock: stock.resident, unit: 'MB' },
    ];
}

interface ServerFigures {
    readonly cpu: number;
    readonly wall: Cost;
    readonly resident: number;
}

async function measureServer(path: string, text: string, keystrokes: number): Promise<ServerFigures> {
    const main = fileURLToPath(new URL(path, import.meta.url));
    const server = spawn(process.execPath, [main, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const connection = createProtocolConnection(
        new StreamMessageReader(server.stdout),
        new StreamMessageWriter(server.stdin),
    );
    const published = await openFile(connection, text);
    const keystroke = keystrokesIn(connection, text, published);
    for (let turn = 0; turn < 6; turn++) await keystroke(turn);
    const wall: number[] = [];
    const before = processorTime(server.pid);
    for (let turn = 6; turn < keystrokes + 6; turn++) wall.push(await keystroke(turn));
    const cpu = (processorTime(server.pid) - before) / keystrokes;
    const resident = residentMemory(server.pid);
    await connection.sendRequest(ShutdownRequest.type);
    connection.dispose();
    server.kill();
    return { cpu, wall: costOf(wall), resident };
}

/** Gives a function that waits for the next diagnostics. */
async function openFile(connection: ProtocolConnection, text: string): Promise<() => Promise<void>> {
    let arrived = () => {};
    connection.onNotification(PublishDiagnosticsNotification.type, () => arrived());
    connection.listen();
    const published = () =>
        new Promise<void>((resolve) => {
            arrived = resolve;
        });
    const client = { processId: process.pid, rootUri: null, capabilities: {}, workspaceFolders: null };
    await connection.sendRequest(InitializeRequest.type, client);
    await connection.sendNotification(InitializedNotification.type, {});
    const opened = published();
    const textDocument = { uri, languageId: 'groundplan', version: 1, text };
    await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
    await opened;
    return published;
}

/** Types a wrong unit in even turns and takes it away in odd ones; gives the time until the diagnostics. */
function keystrokesIn(connection: ProtocolConnection, text: string, published: () => Promise<void>) {
    const document = TextDocument.create(uri, '', 0, text);
    const places = [...text.matchAll(/timeout: 2(?=s)/g)].map(({ index, 0: found }) => index + found.length);
    return async (turn: number): Promise<number> => {
        const isTyped = turn % 2 === 0;
        const start = document.positionAt(places[((turn >> 1) * 7) % places.length] ?? 0);
        const end = { line: start.line, character: start.character + (isTyped ? 0 : 1) };
        const since = performance.now();
        const answer = published();
        await connection.sendNotification(DidChangeTextDocumentNotification.type, {
            textDocument: { uri, version: turn + 2 },
            contentChanges: [{ range: { start, end }, text: isTyped ? 'q' : '' }],
        });
        await answer;
        return performance.now() - since;
    };
}

/** Milliseconds of all threads of a process; Linux tells them. */
function processorTime(pid: number | undefined): number {
    const threads = `/proc/${pid}/task`;
    return readdirSync(threads)
        .map((thread) => Number(readFileSync(`${threads}/${thread}/schedstat`, 'utf8').split(' ')[0]) / 1e6)
        .reduce((sum, time) => sum + time, 0);
}

function residentMemory(pid: number | undefined): number {
    const [, kibibytes = '0'] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Number(kibibytes) / 1024;
}
