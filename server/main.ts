import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { cancelUndispatched } from './cancel-undispatched.ts';
import { clientFiles } from './client-files.ts';
import { nodeHost } from './node-host.ts';
import { startServer } from './start-server.ts';

const rulePages = new URL('../../docs/rules/', import.meta.url);
const connection = createConnection(ProposedFeatures.all, { cancelUndispatched });
startServer(connection, nodeHost({ language: 'en', rulePages, elsewhere: clientFiles(connection) }));
