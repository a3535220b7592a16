import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test, vi } from 'vitest';
import { folderWith, runGroundplan, runGroundplanIn } from '../support/run-groundplan.ts';

vi.setConfig({ testTimeout: 60_000 });

test('prints the page of a rule without the marks of Markdown', () => {
    const { exitCode, output } = runGroundplan(folderWith({}), 'explain', 'single-instance');
    expect(exitCode).toBe(0);
    expect(output).toMatch(/^single-instance\n\n- Principle: availability\n/);
    expect(output).toContain('\n\nWhy\n\nWhile its one instance restarts');
    expect(output).toContain('\n    environment prod {\n      tier: production\n');
    expect(output).not.toMatch(/^#|^```|\]\(/m);
});

test('explains in Korean when it is told to, and when the system does', () => {
    const page = readFileSync('docs/rules/ko/single-instance.md', 'utf8');
    const [sentence = ''] = /^[가-힣].*$/m.exec(page) ?? [];
    expect(runGroundplan('.', 'explain', 'single-instance', '--language', 'ko').output).toContain(sentence);
    expect(runGroundplanIn('ko_KR.UTF-8', '.', 'explain', 'single-instance').output).toContain(sentence);
});

test('names the nearest rule when there is none of that name', () => {
    expect(runGroundplan('.', 'explain', 'single-instanse')).toEqual({
        exitCode: 2,
        output: '',
        complaints: "There is no rule 'single-instanse'. Did you mean 'single-instance'?\n",
    });
});

test('lists the rules by principle', () => {
    const { exitCode, output } = runGroundplan('.', 'rules');
    expect(exitCode).toBe(0);
    expect(output).toMatch(/^isolated execution \(isolation\)\n {2}shared-host +warning: Different services run/);
});

test('lists them for programs, with their pages', () => {
    const { rules, version }: Listed = JSON.parse(runGroundplan('.', 'rules', '--format', 'json').output);
    expect(version).toBe(1);
    const rule = rules.find(({ id }) => id === 'single-instance');
    expect(rule).toMatchObject({ principle: 'availability', level: 'warning', isOnRequest: false });
    expect(Object.values(rule?.pages ?? {}).map((page) => existsSync(fileURLToPath(page)))).toEqual([true, true]);
});

test('helps in Korean', () => {
    const help = runGroundplan('.', 'check', '--help', '--language', 'ko').output;
    expect(help).toContain('사용법: groundplan check');
    expect(help).toMatch(/\(선택:[^)]*기본값:/s);
    expect(runGroundplanIn('ko_KR.UTF-8', '.', '--help').output).toContain('종료 코드:');
    expect(runGroundplanIn('ko_KR.UTF-8', '.', 'check', '--help', '--language=en').output).toContain('Usage:');
});

interface Listed {
    readonly version: number;
    readonly rules: readonly {
        readonly id: string;
        readonly pages: Readonly<Record<string, string>>;
    }[];
}
