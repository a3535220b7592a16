import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { cancelUndispatched } from './cancel-undispatched.ts';
import { nodeHost } from './node-host.ts';
import { startServer } from './start-server.ts';

startServer(createConnection(ProposedFeatures.all, { cancelUndispatched }), nodeHost());
