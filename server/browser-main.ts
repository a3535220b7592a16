import {
    BrowserMessageReader,
    BrowserMessageWriter,
    createConnection,
    ProposedFeatures,
} from 'vscode-languageserver/browser';
import { browserHost } from './browser-host.ts';
import { cancelUndispatched } from './cancel-undispatched.ts';
import { clientFiles } from './client-files.ts';
import { startServer } from './start-server.ts';

const connection = createConnection(
    ProposedFeatures.all,
    new BrowserMessageReader(self),
    new BrowserMessageWriter(self),
    { cancelUndispatched },
);
startServer(connection, browserHost(clientFiles(connection)));
