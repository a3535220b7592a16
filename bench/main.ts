import { measureDrawing } from './measure-drawing.ts';
import { measureFeatures } from './measure-features.ts';
import { measureKeystrokes } from './measure-keystrokes.ts';
import { measurePictures } from './measure-pictures.ts';
import { measurePreview } from './measure-preview.ts';
import { measureProtocol } from './measure-protocol.ts';
import { measureRules } from './measure-rules.ts';
import { measureWorkspace } from './measure-workspace.ts';
import { printTable } from './table.ts';

process.stdout.write('Milliseconds of processor time, median / 95th percentile, beside the stock Langium pipeline.\n');

const parts: Readonly<Record<string, () => Promise<void>>> = {
    keystrokes: async () => {
        for (const lines of [1000, 10_000, 50_000])
            printTable(`Keystroke to diagnostics, ${lines.toLocaleString('en')} lines`, await measureKeystrokes(lines));
    },
    protocol: async () => {
        for (const lines of [1000, 10_000])
            printTable(`The same over stdio, ${lines.toLocaleString('en')} lines`, await measureProtocol(lines));
    },
    features: async () => printTable('Editor features, 10,000 lines, after an edit', await measureFeatures(10_000)),
    rules: async () => printTable('All rules, 1,000 services and 5,000 instances', await measureRules(1000)),
    pictures: measurePictures,
    drawing: measureDrawing,
    preview: measurePreview,
    workspace: async () => printTable('1,000 files with 100,000 elements', await measureWorkspace()),
};

/** All parts, or those that are named: `npm run bench -- features`. */
const wanted = process.argv.slice(2);
for (const [name, measure] of Object.entries(parts)) if (wanted.length === 0 || wanted.includes(name)) await measure();
