import type { refactoringTexts as english } from './refactorings-english.ts';

export const refactoringTexts: Record<keyof typeof english, string> = {
    'refactoring.extract-template': "템플릿 '{name}' 추출",
    'refactoring.inline-template': "템플릿 '{name}'의 내용을 여기에 쓰기",
    'refactoring.move-to-new-file': "'{name}' 선언을 새 파일 '{file}' 안으로 옮기기",
    'refactoring.move-to-file': "'{name}' 선언을 '{file}' 파일로 옮기기",
    'refactoring.run-in': "'{environment}'에서 '{element}' 실행",
    'refactoring.run-in-place': "'{environment}'의 '{place}'에서 '{element}' 실행",
    'refactoring.run-in-container': "'{element}' 전용 컨테이너에서 실행",
    'refactoring.run-in-machine': "'{element}' 전용 가상 머신에서 실행",
    'refactoring.run-in-machines': "'{element}' 전용 가상 머신 그룹에서 실행",
    'refactoring.run-in-existing': "{kind} '{place}'에서 '{element}' 실행",
    'refactoring.run-in-new-cluster': "새 Kubernetes 클러스터 '{place}'에서 '{element}' 실행",
    'refactoring.run-in-new-faas': "새 함수 플랫폼 '{place}'에서 '{element}' 실행",
    'refactoring.without': '{title} ({names} 제외)',
    'refactoring.the-count': '인스턴스 수',
    'refactoring.group': "'{name}' 시스템으로 묶기",
    'refactoring.sort': '모든 블록의 문장 정렬',
};
