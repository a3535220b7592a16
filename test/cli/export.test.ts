import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, runGroundplan } from '../support/run-groundplan.ts';

const shop = `service order
service 배송 { calls order }
environment 개발 { tier: development  run order }
environment 운영 { tier: production  run order x2  run 배송 x3 }
environment staging { tier: staging  run order x1 }
view overview { show services }
`;

test('prints the production environment when nothing else is asked for', () => {
    const { exitCode, output, complaints } = runGroundplan(folderWith({ 'shop.gplan': shop }), 'export', '.');
    expect({ exitCode, complaints }).toEqual({ exitCode: 0, complaints: '' });
    expect(output).toMatch(/^flowchart /);
    expect(output).toMatch(/order.*×2/);
    expect(output).toMatch(/배송.*×3/);
});

test('prints the environment or view that is named', () => {
    const folder = folderWith({ 'shop.gplan': shop });
    expect(runGroundplan(folder, 'export', '.', '--environment', 'staging').output).toMatch(/order.*×1/);
    expect(runGroundplan(folder, 'export', '.', '--view', 'overview').output).not.toContain('×');
});

test('names the nearest environment and view when there is none of that name', () => {
    const folder = folderWith({ 'shop.gplan': shop });
    expect(runGroundplan(folder, 'export', '.', '--environment', 'stagign')).toEqual({
        exitCode: 2,
        output: '',
        complaints: "There is no environment 'stagign'. There is 'staging'.\n",
    });
    expect(runGroundplan(folder, 'export', '.', '--view', 'x').complaints).toBe(
        "There is no view 'x'. There is 'overview'.\n",
    );
});

test('writes a file for each picture, each project in its own folder', () => {
    const folder = folderWith({ 'models/shop/shop.gplan': shop, 'models/bank/bank.gplan': 'service bank' });
    const { exitCode, output } = runGroundplan(folder, 'export', 'models', '--to', 'mermaid', '--out', 'pictures');
    expect(exitCode).toBe(0);
    expect(output).toContain(`Wrote '${join('pictures', 'shop', 'environment-운영.mmd')}'.`);
    expect(readdirSync(join(folder, 'pictures', 'bank'))).toEqual(['logical.mmd']);
    expect(readdirSync(join(folder, 'pictures', 'shop')).sort()).toEqual([
        'environment-staging.mmd',
        'environment-개발.mmd',
        'environment-운영.mmd',
        'logical.mmd',
        'view-overview.mmd',
    ]);
    expect(readFileSync(join(folder, 'pictures', 'shop', 'environment-운영.mmd'), 'utf8')).toMatch(/order.*×2/);
});

test('prints no pictures of several projects in one stream', () => {
    const folder = folderWith({ 'a/a.gplan': 'service a', 'b/b.gplan': 'service b' });
    expect(runGroundplan(folder, 'export', '.')).toEqual({
        exitCode: 2,
        output: '',
        complaints:
            "These paths hold 2 projects, among them 'a' and 'b'. Name one project, or a folder for the pictures with --out.\n",
    });
});

test('draws what it can of a broken model, says so and fails', () => {
    const folder = folderWith({ 'shop/shop.gplan': 'service order\nservice shipping { calls }\n' });
    const { exitCode, output, complaints } = runGroundplan(folder, 'export', 'shop');
    expect(exitCode).toBe(1);
    expect(output).toContain('order');
    expect(complaints).toContain("The pictures of 'shop' may lack a part");
});

test('has nothing to draw where nothing is declared', () => {
    const folder = folderWith({ 'empty/empty.gplan': '// nothing yet\n' });
    expect(runGroundplan(folder, 'export', 'empty').complaints).toBe("There is nothing to draw in 'empty'.\n");
});
