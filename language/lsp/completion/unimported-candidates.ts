import type { Declared } from '../../references/declared.ts';
import { type ExpectedKinds, isExpected } from '../../references/expected-kinds.ts';
import { beginsWith } from './begins-with.ts';
import { type Candidate, rank, type Surroundings } from './candidate.ts';
import { foldersAround, fromFolder } from './import-candidates.ts';
import { itemKind } from './item-kind.ts';

/** Only what is known everywhere can be imported. */
const importable: ReadonlySet<Declared['kind']> = new Set([
    'team',
    'system',
    'element',
    'aggregate',
    'saga',
    'template',
    'environment',
]);

/** Names of other folders that would be known here if they were imported; `means` says what a name means already. */
export function* unimportedCandidates(
    expected: ExpectedKinds,
    means: (text: string) => readonly Declared[],
    surroundings: Surroundings,
): Generator<Candidate> {
    if (!expected.kinds.some((kind) => importable.has(kind))) return;
    const { context } = surroundings;
    for (const { project: other, path } of foldersAround(surroundings)) {
        for (const { declared: names } of other.sections) {
            for (const declared of names) {
                if (!isNew(declared, expected, surroundings)) continue;
                const label = shortest(declared, means);
                if (label === undefined || !beginsWith(label, context.typed)) continue;
                const detail = fromFolder(declared, path, surroundings);
                const from = { folder: other.folder, path };
                yield { label, kind: itemKind(declared), detail, declared, from, rank: rank.further };
            }
        }
    }
}

function isNew(declared: Declared, expected: ExpectedKinds, { project, context }: Surroundings): boolean {
    const { kind, path, section } = declared;
    if (!importable.has(kind) || !isExpected(declared, expected)) return false;
    if (!path.some((name) => beginsWith(name, context.typed))) return false;
    const [outermost = ''] = path;
    const called = project.names.global.get(outermost) ?? [];
    const isTaken = called.some((other) => other.path.length === 1 && other.kind === section.declared[0]?.kind);
    return !isTaken;
}

/** The shortest name that means nothing else here. */
function shortest({ path }: Declared, means: (text: string) => readonly Declared[]): string | undefined {
    const names = path.map((_, index) => path.slice(-index - 1).join('.'));
    return names.find((text) => means(text).length === 0);
}
