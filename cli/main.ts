import { enableCompileCache } from 'node:module';

// The sources are compiled once; only what is imported from here on is.
enableCompileCache();
const { groundplan } = await import('./groundplan.ts');
const { processTerminal } = await import('./process-terminal.ts');

const terminal = processTerminal();
try {
    process.exitCode = await groundplan(process.argv.slice(2), terminal);
} catch (defect) {
    terminal.complain(`Groundplan itself failed. ${defect instanceof Error ? defect.stack : defect}`);
    process.exitCode = 3;
}
