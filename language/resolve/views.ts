import * as ast from '../grammar/generated/ast.ts';
import { message } from '../messages/message.ts';
import { problem } from '../messages/problem.ts';
import type { Element } from '../model/element.ts';
import type { Environment, Place } from '../model/environment.ts';
import type { Focus, View, ViewSubject } from '../model/view.ts';
import { elementWords, placeWords } from '../references/expected-kinds.ts';
import type { FileSection } from '../syntax/source-file.ts';
import { propertySource } from '../syntax/source-of.ts';
import { type Logical, namedParts } from './elements.ts';
import type { ResolvedEnvironments } from './environments.ts';
import { declaredBy, type Reading } from './reading.ts';

type Subject = ast.Selection['targets'][number];

export function resolveViews(
    sections: readonly FileSection[],
    logical: Logical,
    { environmentBySyntax }: ResolvedEnvironments,
    reading: Reading,
): View[] {
    return sections.flatMap((section): View[] => {
        const { declaration } = section.parsed;
        if (!ast.isView(declaration)) return [];
        const environment = environmentBySyntax.get(declaredBy(declaration.environment, reading)?.node);
        const subjects = (targets: readonly Subject[]) =>
            targets.flatMap((target) => subjectOf(target, environment, logical, reading));
        const selected = (word: 'show' | 'hide') =>
            declaration.members
                .filter(ast.isSelection)
                .flatMap(({ kind, targets }) => (kind === word ? subjects(targets) : []));
        return [
            {
                kind: 'view',
                ...namedParts(declaration, section),
                environment,
                shown: [...selected('show'), ...tagged(declaration, 'tagged')],
                hidden: [...selected('hide'), ...tagged(declaration, 'untagged')],
                focus: focusOf(declaration, logical, reading),
                collapsed: declaration.members.filter(ast.isCollapse).flatMap(({ targets }) => subjects(targets)),
                nesting: nestingOf(declaration, section, reading),
                instances: instancesOf(declaration, section, reading),
            },
        ];
    });
}

function subjectOf(
    target: Subject,
    environment: Environment | undefined,
    { elementBySyntax, teamBySyntax }: Logical,
    reading: Reading,
): ViewSubject[] {
    const declared = declaredBy(target, reading);
    if (!declared) return wordSubject(target.$refText);
    const team = teamBySyntax.get(declared.node);
    if (team) return [{ kind: 'team', team }];
    if (declared.kind === 'system') return membersOf(declared.path.join('.'), elementBySyntax.values());
    const element = elementBySyntax.get(declared.node);
    if (element) return [{ kind: 'element', element }];
    const place = environment?.allPlaces.find((candidate) => isAt(candidate, declared.path.slice(1)));
    return place ? [{ kind: 'place', place }] : [];
}

function tagged({ members }: ast.View, word: ast.Tagging['kind']): ViewSubject[] {
    const taggings = members.filter(ast.isTagging).filter(({ kind }) => kind === word);
    return taggings.flatMap(({ tags }) => tags.map((tag): ViewSubject => ({ kind: 'tag', tag })));
}

function membersOf(system: string, elements: Iterable<Element>): ViewSubject[] {
    const inside = [...elements].filter(({ qualifiedName }) => qualifiedName.startsWith(`${system}.`));
    return inside.map((element) => ({ kind: 'element', element }));
}

function wordSubject(word: string): ViewSubject[] {
    const elementKind = elementWords[word];
    if (elementKind) return [{ kind: 'element-kind', elementKind }];
    const placeKind = placeWords.find((kind) => kind === word);
    return placeKind ? [{ kind: 'place-kind', placeKind }] : [];
}

function isAt(place: Place, path: readonly string[]): boolean {
    const parent = path.slice(0, -1);
    if (place.name !== path.at(-1)) return false;
    return place.parent ? isAt(place.parent, parent) : parent.length === 0;
}

function focusOf(node: ast.View, { elementBySyntax }: Logical, reading: Reading): Focus | undefined {
    const focus = node.members.find(ast.isFocus);
    const element = focus && elementBySyntax.get(declaredBy(focus.target, reading)?.node);
    return element && { element, depth: Number(focus.depth ?? 1) };
}

function nestingOf(node: ast.View, section: FileSection, reading: Reading): View['nesting'] {
    const nesting = node.members.find(ast.isNesting);
    if (!nesting || nesting.criterion === 'region' || nesting.criterion === 'service')
        return nesting?.criterion === 'service' ? 'service' : 'region';
    const at = propertySource(nesting, 'criterion', section);
    reading.problems.push(problem('value', at, message('value.one-of', { words: ['region', 'service'] })));
    return 'region';
}

function instancesOf(node: ast.View, section: FileSection, reading: Reading): View['instances'] {
    const expansion = node.members.find(ast.isExpansion);
    if (!expansion) return 'counted';
    if (expansion.what === 'instances') return 'expanded';
    const at = propertySource(expansion, 'what', section);
    reading.problems.push(problem('value', at, message('value.one-of', { words: ['instances'] })));
    return 'counted';
}
