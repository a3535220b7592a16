import type { english } from './english.ts';

/** The same texts in Korean. */
export const korean: Record<keyof typeof english, string> = {
    'syntax.unclosed-string': 'This text has no closing quote. Write " at its end.',
    'syntax.unclosed-comment': 'This comment has no end. Write */ after it.',
    'syntax.unknown-character': "'{character}' means nothing here.",
    'syntax.full-width': "'{character}' is a full-width character. Write '{replacement}'.",
    'syntax.superfluous-brace': "This '}' closes nothing.",
    'syntax.unclosed-brace': "The block of '{header}' is never closed. Write '}' after its last statement.",
    'syntax.name-missing': "A name is missing after '{word}'.",
    'syntax.unfinished': "The statement ends too early after '{word}'.",
    'syntax.colon-missing': "A colon is missing: write '{word}: …'.",
    'syntax.not-here': "'{word}' cannot stand in the block of '{context}'.",
    'syntax.no-statement': "No statement begins with '{word}'.",
    'syntax.no-statement-nearest': "No statement begins with '{word}'. Did you mean '{suggestion}'?",
    'syntax.unexpected': "'{word}' cannot stand here.",
    'syntax.unexpected-nearest': "여기에는 '{word}'을(를) 쓸 수 없습니다. '{suggestion}'을(를) 쓰려고 했나요?",
    'syntax.unexpected-instead': "'{word}' cannot stand here. Expected: {expected}.",
    'syntax.too-deep': 'This declaration is nested too deeply to be read.',
    'fix.replace': "Replace by '{text}'",
    'fix.insert': "Insert '{text}'",
    'fix.remove': "Remove '{text}'",
};
