import { groundplan } from './groundplan.ts';
import { processTerminal } from './process-terminal.ts';

const terminal = processTerminal();
try {
    process.exitCode = await groundplan(process.argv.slice(2), terminal);
} catch (defect) {
    terminal.complain(`Groundplan itself failed. ${defect instanceof Error ? defect.stack : defect}`);
    process.exitCode = 3;
}
