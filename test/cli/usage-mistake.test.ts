import { expect, test, vi } from 'vitest';
import { folderWith, runGroundplan, runGroundplanIn } from '../support/run-groundplan.ts';

vi.setConfig({ testTimeout: 60_000 });

test.each([
    [['export', '.', '--to', 'svgg'], "'--to <format>' 옵션에 'svgg' 값을 쓸 수 없습니다. 쓸 수 있는 값: mermaid, svg"],
    [['export', '.', '--kind', 'x'], "'--kind <kind>' 옵션에 'x' 값을 쓸 수 없습니다. 쓸 수 있는 값: actor"],
    [['export', '.', '--depth', 'x'], '0 이상의 정수를 씁니다.'],
    [['export', '.', '--to', 'png', '--scale', '0'], '0.1에서 16 사이의 수를 씁니다.'],
    [['export', '.', '--out', ''], '폴더 이름이 없습니다.'],
    [['export', '.', '--out'], "'--out <folder>' 옵션의 값이 없습니다."],
    [['export', '.', '--picture', 'logical', '--view', 'v'], '옵션은 함께 쓸 수 없습니다.'],
    [['export', '.', '--thme', 'dark'], "'--thme' 옵션은 없습니다.\n혹시 --theme 아닌가요?"],
    [['export'], "필요한 인자 'paths'이(가) 없습니다."],
    [['check', '.', '--format', 'junit='], '파일 이름이 없습니다.'],
    [['check', '.', '--format', 'x'], '쓸 수 있는 값: text, json'],
    [['explain', 'a', 'b'], '인자가 너무 많습니다. 1개를 써야 하는데 2개가 있습니다: a, b'],
    [['exprot', '.'], "'exprot' 명령은 없습니다.\n혹시 export 아닌가요?"],
])('says in Korean what is wrong with %j', (parameters, complaint) => {
    const { exitCode, complaints } = runGroundplanIn('ko_KR.UTF-8', folderWith({}), ...parameters);
    expect(exitCode).toBe(2);
    expect(complaints).toMatch(/^오류: /);
    expect(complaints).toContain(complaint);
    expect(complaints).not.toMatch(/invalid|Allowed|Did you|Expected/);
});

test('says in English what is wrong where Korean is not asked for', () => {
    const { complaints } = runGroundplan(folderWith({}), 'export', '.', '--to', 'svgg');
    expect(complaints).toMatch(/^error: .* is invalid\. Allowed choices are mermaid, svg/);
});
