import { diagramTexts } from './diagrams-english.ts';
import { exportTexts } from './exports-english.ts';
import { lspTexts } from './lsp-english.ts';
import { mermaidTexts } from './mermaid-english.ts';
import { modelTexts } from './model-english.ts';
import { overviewTexts } from './overview-english.ts';
import { pageTexts } from './pages-english.ts';
import { placingTexts } from './placings-english.ts';
import { refactoringTexts } from './refactorings-english.ts';
import { ruleTexts } from './rules-english.ts';
import { viewTexts } from './views-english.ts';

/** Every text that users read, in English; `message.ts` explains the gaps. Korean has the same keys. */
export const english = {
    'syntax.unclosed-string': 'This text has no closing quote. Write " at its end.',
    'syntax.unclosed-comment': 'This comment has no end. Write */ after it.',
    'syntax.unknown-character': "'{character}' means nothing here.",
    'syntax.not-in-name': "'{character}' cannot be part of a name.",
    'syntax.full-width': "'{character}' is a full-width character. Write '{replacement}'.",
    'syntax.sign': "'{character}' means nothing here. Write '{replacement}' instead.",
    'syntax.semicolon': "A statement ends with its line. No ';' is needed.",
    'syntax.brackets': 'A list is written with commas and without brackets.',
    'syntax.dash': 'A dash means nothing here. Write a list with commas, and a statement without a dash.',
    'syntax.comment-sign': "A comment begins with '//', not with '{character}'.",
    'syntax.double-quotes': 'Text stands in double quotes. Write {replacement}.',
    'syntax.kind-first': "The kind of an element comes before its name. Write '{replacement}'.",
    'syntax.superfluous-brace': "This '}' closes nothing.",
    'syntax.unclosed-brace': "The block of '{header}' is never closed. Write '}' after its last statement.",
    'syntax.braces-missing': "A block stands in braces. Write '{' instead of ':', and '}' after its last statement.",
    'syntax.too-deep': 'The blocks are nested too deeply here. What stands in this one is not read.',
    'syntax.name-missing': "A name is missing after '{word}'.",
    'syntax.no-name': "'{word}' is no name. A name begins with a letter.",
    'syntax.value-missing': "A value is missing after '{word}:'.",
    'syntax.unfinished': "The statement ends too early after '{word}'.",
    'syntax.unfinished-instead': "The statement ends too early after '{word}'. Expected: {expected}.",
    'syntax.colon-missing': "A colon is missing. Write '{word}: …'.",
    'syntax.colon-superfluous': "No colon stands after '{word}'. Write '{word} {next}'.",
    'syntax.not-here': "'{word}' cannot stand in the block of '{context}'.",
    'syntax.top-level-only': "'{word}' is declared at the top level of a file, not in the block of '{context}'.",
    'syntax.not-at-top': "'{word}' cannot stand at the top level of a file. It belongs into the block of {contexts}.",
    'syntax.arrow':
        "An arrow connects the stages of a pipeline only. Write 'calls {target}' in the block of '{source}'.",
    'syntax.arrow-in-block': "An arrow connects the stages of a pipeline only. Write 'calls {target}'.",
    'syntax.count': "A count of instances is written '{replacement}'.",
    'syntax.unit-apart': "A unit follows its number without a space. Write '{replacement}'.",
    'syntax.no-declaration': "'{word}' begins no declaration. Begin with a word such as 'service' or 'environment'.",
    'syntax.no-statement': "No statement begins with '{word}'.",
    'syntax.no-statement-property': "No statement begins with '{word}'. For a property, write '{word}: …'.",
    'syntax.range': "A range is written '{replacement}'.",
    'syntax.superfluous-comma': 'No comma stands between statements.',
    'syntax.date': "A date is written '{replacement}'.",
    'syntax.no-statement-nearest': "No statement begins with '{word}'. Did you mean '{suggestion}'?",
    'syntax.unexpected': "'{word}' cannot stand here.",
    'syntax.unexpected-nearest': "'{word}' cannot stand here. Did you mean '{suggestion}'?",
    'syntax.form': "'{word}' cannot stand here. Such a statement is written '{form}'.",
    'syntax.step-among-stages':
        'A step is no stage: write it as a statement of its own, such as \'step "migrate the schema" by hand in prod\'.',
    'syntax.stage-apart':
        "The stages of a pipeline are one chain of arrows. Write '-> {stage}' behind the stage that comes before.",
    'syntax.template-without-is': "What an element takes from a template is said by 'is'. Write 'is {template}'.",
    'syntax.before-is': "'is' comes last, behind the name and everything that belongs to it. Write '{replacement}'.",
    'syntax.superfluous-preposition': "No '{preposition}' stands behind '{word}'. Write '{word} {target}'.",
    'syntax.changes-missing': "A saga says what it changes. Write 'changes {target}'.",
    'syntax.level-form': "The level of a rule is written '{replacement}'.",
    'syntax.hosted-here':
        "A {word} is declared at the top level of a file, not in the block of '{context}'. To say that it lives here, write 'hosts {target}'.",
    'syntax.unexpected-instead': "'{word}' cannot stand here. Expected: {expected}.",
    'fix.replace': "Replace by '{text}'",
    'fix.insert': "Insert '{text}'",
    'fix.remove': "Remove '{text}'",
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
