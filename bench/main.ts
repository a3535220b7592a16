import { generatedModel } from './generated-model.ts';
import { measureModel, type Row } from './measure-model.ts';

const sizes = [1000, 10_000];
process.stdout.write(
    'Milliseconds of processor time, medians. "x lexer" is the time over that of splitting the text into words.\n',
);
for (const size of sizes) print(size, measureModel(generatedModel(size)));

function print(size: number, rows: readonly Row[]): void {
    const lexer = rows[0]?.milliseconds ?? 1;
    process.stdout.write(`\n${size.toLocaleString('en')} lines\n`);
    for (const { what, milliseconds } of rows) {
        const time = milliseconds.toFixed(2).padStart(10);
        const ratio = (milliseconds / lexer).toFixed(1).padStart(8);
        process.stdout.write(`  ${what.padEnd(52)}${time}${ratio} x lexer\n`);
    }
}
