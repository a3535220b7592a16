import type { Language } from '../language/index.ts';

/** What the parser of the command line complains of, in the language of the help: it speaks English alone. */
export function usageMistake(english: string, language: Language): string {
    if (language === 'en') return english;
    return inKorean.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), english);
}

const inKorean: readonly (readonly [RegExp, string])[] = [
    [/^error: option '(.*?)' argument '([\s\S]*)' is invalid\. /, "오류: '$1' 옵션에 '$2' 값을 쓸 수 없습니다. "],
    [/Allowed choices are (.*)\.$/m, '쓸 수 있는 값: $1'],
    [/^error: option '(.*?)' argument missing/, "오류: '$1' 옵션의 값이 없습니다."],
    [/^error: option '(.*?)' cannot be used with option '(.*?)'/, "오류: '$1' 옵션과 '$2' 옵션은 함께 쓸 수 없습니다."],
    [/^error: missing required argument '(.*?)'/, "오류: 필요한 인자 '$1'이(가) 없습니다."],
    [/^error: unknown option '([\s\S]*?)'(?=\n|$)/, "오류: '$1' 옵션은 없습니다."],
    [/^error: unknown command '([\s\S]*?)'(?=\n|$)/, "오류: '$1' 명령은 없습니다."],
    [
        /^error: too many arguments(?: for '(.*?)')?\. Expected (\d+) arguments? but got (\d+): ([\s\S]*)\.$/m,
        '오류: 인자가 너무 많습니다. $2개를 써야 하는데 $3개가 있습니다: $4',
    ],
    [/\(Did you mean (?:one of )?(.*)\?\)/, '혹시 $1 아닌가요?'],
];
