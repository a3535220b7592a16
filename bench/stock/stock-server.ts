import { startLanguageServer } from 'langium/lsp';
import { NodeFileSystem } from 'langium/node';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { stockServices } from './stock-services.ts';

const connection = createConnection(ProposedFeatures.all);
const { shared } = stockServices({ connection, ...NodeFileSystem });
startLanguageServer(shared);
