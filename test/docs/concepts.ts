import { AstUtils, GrammarAST } from 'langium';
import { grammarWords } from '../../language/format/grammar-words.ts';
import { GroundplanGrammar } from '../../language/grammar/generated/grammar.ts';

/** Every word of the language with which a declaration or a statement in a block begins. */
export function statementWords(): string[] {
    return [...grammarWords().statements].filter(isWord);
}

/** Every word of the language. */
export function grammarKeywords(): string[] {
    const keywords = AstUtils.streamAllContents(GroundplanGrammar()).filter(GrammarAST.isKeyword);
    return [...new Set(keywords.map(({ value }) => value))].filter(isWord);
}

function isWord(keyword: string): boolean {
    return /^\p{L}/u.test(keyword);
}
