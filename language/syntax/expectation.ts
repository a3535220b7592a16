import type { IToken, TokenType } from 'chevrotain';
import { AbstractParserErrorMessageProvider } from 'langium';

/** What the parser would have accepted, handed through its one channel for texts. */
export interface Expectation {
    readonly expected: readonly string[];
}

export function expectationIn(text: string): Expectation {
    return { expected: text === '' ? [] : text.split(' ') };
}

/** Gives expectations instead of sentences: which sentence fits is decided where the surroundings are known. */
export class ExpectationProvider extends AbstractParserErrorMessageProvider {
    override buildMismatchTokenMessage({ expected }: { expected: TokenType }): string {
        return expected.name;
    }

    override buildNotAllInputParsedMessage(_: { firstRedundant: IToken }): string {
        return '';
    }

    override buildNoViableAltMessage({ expectedPathsPerAlt }: { expectedPathsPerAlt: TokenType[][][] }): string {
        return distinctFirst(expectedPathsPerAlt.flat());
    }

    override buildEarlyExitMessage({ expectedIterationPaths }: { expectedIterationPaths: TokenType[][] }): string {
        return distinctFirst(expectedIterationPaths);
    }
}

function distinctFirst(paths: readonly TokenType[][]): string {
    return [...new Set(paths.flatMap((path) => path[0]?.name ?? []))].join(' ');
}
