import { diagramTexts } from './diagrams-korean.ts';
import type { english } from './english.ts';
import { exportTexts } from './exports-korean.ts';
import { lspTexts } from './lsp-korean.ts';
import { mermaidTexts } from './mermaid-korean.ts';
import { modelTexts } from './model-korean.ts';
import { overviewTexts } from './overview-korean.ts';
import { pageTexts } from './pages-korean.ts';
import { placingTexts } from './placings-korean.ts';
import { refactoringTexts } from './refactorings-korean.ts';
import { ruleTexts } from './rules-korean.ts';
import { viewTexts } from './views-korean.ts';

/** The same texts in Korean. */
export const korean: Record<keyof typeof english, string> = {
    'syntax.unclosed-string': '이 문자열에 닫는 따옴표가 없습니다. 끝에 "를 쓰세요.',
    'syntax.unclosed-comment': '이 주석이 끝나지 않았습니다. 끝에 */를 쓰세요.',
    'syntax.unknown-character': "여기에서 '{character}' 문자는 아무 뜻이 없습니다.",
    'syntax.not-in-name': "'{character}' 문자는 이름에 쓸 수 없습니다.",
    'syntax.full-width': "'{character}' 문자는 전각 문자입니다. '{replacement}' 문자로 쓰세요.",
    'syntax.sign': "여기에서 '{character}' 기호는 아무 뜻이 없습니다. 대신 '{replacement}' 기호를 쓰세요.",
    'syntax.semicolon': "문장은 줄이 끝나면 끝납니다. ';' 기호가 필요 없습니다.",
    'syntax.brackets': '목록은 대괄호 없이 쉼표로 나누어 씁니다.',
    'syntax.dash': "여기에서 '-' 기호는 아무 뜻이 없습니다. 목록은 쉼표로 나누고, 문장은 '-' 기호 없이 쓰세요.",
    'syntax.comment-sign': "주석은 '{character}' 기호가 아니라 '//' 기호로 시작합니다.",
    'syntax.double-quotes': '문자열은 큰따옴표로 묶습니다. {replacement}처럼 쓰세요.',
    'syntax.kind-first': "요소의 종류는 이름 앞에 씁니다. '{replacement}'처럼 쓰세요.",
    'syntax.superfluous-brace': "이 '}' 괄호는 닫을 블록이 없습니다.",
    'syntax.unclosed-brace': "'{header}' 블록이 닫히지 않았습니다. 마지막 문장 뒤에 '}' 괄호를 쓰세요.",
    'syntax.braces-missing': "블록은 중괄호로 묶습니다. ':' 대신 '{' 괄호를 쓰고, 마지막 문장 뒤에 '}' 괄호를 쓰세요.",
    'syntax.too-deep': '여기에서 블록이 너무 깊이 중첩되었습니다. 이 블록의 내용은 읽지 않습니다.',
    'syntax.name-missing': "'{word}' 뒤에 이름이 없습니다.",
    'syntax.no-name': "'{word}' 표현은 이름이 아닙니다. 이름은 글자로 시작합니다.",
    'syntax.value-missing': "'{word}:' 뒤에 값이 없습니다.",
    'syntax.unfinished': "문장이 '{word}' 뒤에서 끊겼습니다.",
    'syntax.unfinished-instead': "문장이 '{word}' 뒤에서 끊겼습니다. 이어서 쓸 것: {expected}.",
    'syntax.colon-missing': "콜론이 없습니다. '{word}: …'처럼 쓰세요.",
    'syntax.colon-superfluous': "'{word}' 뒤에는 콜론을 쓰지 않습니다. '{word} {next}'처럼 쓰세요.",
    'syntax.not-here': "'{word}' 문장은 '{context}' 블록에 쓸 수 없습니다.",
    'syntax.top-level-only': "'{word}' 선언은 '{context}' 블록이 아니라 파일의 최상위에 씁니다.",
    'syntax.not-at-top': "'{word}' 문장은 파일의 최상위에 쓸 수 없습니다. 다음 블록 안에 쓰세요: {contexts}.",
    'syntax.arrow': "화살표는 파이프라인의 단계만 잇습니다. '{source}' 블록에 'calls {target}'처럼 쓰세요.",
    'syntax.arrow-in-block': "화살표는 파이프라인의 단계만 잇습니다. 'calls {target}'처럼 쓰세요.",
    'syntax.count': "인스턴스 수는 '{replacement}'처럼 씁니다.",
    'syntax.unit-apart': "단위는 숫자에 붙여 씁니다. '{replacement}'처럼 쓰세요.",
    'syntax.no-declaration':
        "'{word}' 기호로 시작하는 선언은 없습니다. 'service', 'environment' 같은 낱말로 시작하세요.",
    'syntax.no-statement': "'{word}' 낱말로 시작하는 문장은 없습니다.",
    'syntax.no-statement-property': "'{word}' 낱말로 시작하는 문장은 없습니다. 속성이라면 '{word}: …'처럼 쓰세요.",
    'syntax.range': "범위는 '{replacement}'처럼 씁니다.",
    'syntax.superfluous-comma': '문장과 문장 사이에는 쉼표를 쓰지 않습니다.',
    'syntax.date': "날짜는 '{replacement}'처럼 씁니다.",
    'syntax.no-statement-nearest': "'{word}' 낱말로 시작하는 문장은 없습니다. '{suggestion}' 낱말을 쓰려고 했나요?",
    'syntax.unexpected': "여기에는 '{word}' 표현을 쓸 수 없습니다.",
    'syntax.unexpected-nearest': "여기에는 '{word}' 표현을 쓸 수 없습니다. '{suggestion}' 낱말을 쓰려고 했나요?",
    'syntax.form': "여기에는 '{word}' 표현을 쓸 수 없습니다. 이런 문장은 '{form}'처럼 씁니다.",
    'syntax.step-among-stages':
        '작업은 단계가 아닙니다. \'step "migrate the schema" by hand in prod\'처럼 따로 한 문장으로 쓰세요.',
    'syntax.stage-apart': "파이프라인의 단계는 화살표로 이은 한 줄입니다. 앞 단계 뒤에 '-> {stage}'처럼 쓰세요.",
    'syntax.template-without-is': "템플릿은 'is' 뒤에 씁니다. 'is {template}'처럼 쓰세요.",
    'syntax.before-is': "'is'는 이름과 그에 딸린 것 뒤에 옵니다. '{replacement}'처럼 쓰세요.",
    'syntax.superfluous-preposition':
        "'{word}' 뒤에는 '{preposition}' 낱말을 쓰지 않습니다. '{word} {target}'처럼 쓰세요.",
    'syntax.changes-missing': "사가에는 무엇을 바꾸는지 씁니다. 'changes {target}'처럼 쓰세요.",
    'syntax.level-form': "규칙의 수준은 '{replacement}'처럼 씁니다.",
    'syntax.hosted-here':
        "'{word}' 선언은 '{context}' 블록이 아니라 파일의 최상위에 씁니다. 여기에 둔다는 뜻이면 'hosts {target}'처럼 쓰세요.",
    'syntax.unexpected-instead': "여기에는 '{word}' 표현을 쓸 수 없습니다. 쓸 수 있는 것: {expected}.",
    'fix.replace': "'{text}' 표현으로 바꾸기",
    'fix.insert': "'{text}' 넣기",
    'fix.remove': "'{text}' 지우기",
    ...exportTexts,
    ...lspTexts,
    ...mermaidTexts,
    ...modelTexts,
    ...overviewTexts,
    ...pageTexts,
    ...refactoringTexts,
    ...placingTexts,
    ...diagramTexts,
    ...viewTexts,
    ...ruleTexts,
};
