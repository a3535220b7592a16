import { expect, test, vi } from 'vitest';
import { folderWith, runGroundplan } from '../support/run-groundplan.ts';

vi.setConfig({ testTimeout: 60_000 });

const model = `service order
service shipping { calls order }
environment prod {
  tier: production
  cluster k : kubernetes { run order x1  run shipping x2 }
}
`;

test('prints in Markdown how each project stands on the principles', () => {
    const folder = folderWith({ 'shop/shop.gplan': model, 'post/post.gplan': model });
    const { exitCode, output, complaints } = runGroundplan(folder, 'principles', '.');
    expect([exitCode, complaints]).toEqual([0, '']);
    expect(output).toContain('# How the environments of post stand on the principles\n');
    expect(output).toContain('# How the environments of shop stand on the principles\n');
    expect(output).toContain('| desired state management | ✔ kept |  | kept by kubernetes |\n');
    expect(output).toContain("- warning: The service 'order' runs only one instance in 'prod'");
});

test('speaks Korean when it is told to', () => {
    const folder = folderWith({ 'shop.gplan': model });
    expect(runGroundplan(folder, 'principles', 'shop.gplan', '--language', 'ko').output).toContain('| 격리 실행 |');
});

test('says what it cannot read', () => {
    const { exitCode, complaints } = runGroundplan(folderWith({}), 'principles', 'nowhere');
    expect(exitCode).toBe(2);
    expect(complaints).toContain('nowhere');
});
