import { CompletionItemKind } from 'vscode-languageserver-types';
import * as ast from '../../grammar/generated/ast.ts';
import { message, speak } from '../../messages/message.ts';
import { tagsOf } from '../../model/element.ts';
import { functionProfiles } from '../../profiles/function-profiles.ts';
import { environmentChain } from '../../references/name-table.ts';
import { ruleIds } from '../../rules/catalogue.ts';
import { principles } from '../../rules/principles.ts';
import { explanationOf } from '../explanation-of.ts';
import { type Candidate, rank, type Surroundings } from './candidate.ts';
import { framesAround, type NextWord, wordOf } from './follow.ts';
import { importNameCandidates, importPathCandidates } from './import-candidates.ts';
import { propertyCandidates } from './property-candidates.ts';
import { ownerOf } from './schemas-around.ts';
import { valueCandidates } from './value-candidates.ts';
import { usualTechnologies, usualValues, usualWords } from './words-of-the-field.ts';

/** What may be written where the grammar wants a word, a number or a text of its own. */
export function wordCandidates(next: NextWord, surroundings: Surroundings): Candidate[] {
    const { edge, frame } = next;
    const where = `${frame.rule}.${edge.property}`;
    switch (where) {
        case 'Property.key':
            return propertyCandidates(next, surroundings);
        case 'Word.word':
        case 'Word.argument':
        case 'Quantity.literal':
        case 'Span.literal':
        case 'Text.text':
            return valueCandidates(next, surroundings);
        case 'Place.technology':
        case 'PlaceTemplate.technology':
            return [...technologies(ownerOf(frame)), ...(ownerOf(frame) === 'faas' ? ownProfiles(surroundings) : [])];
        case 'Profile.base':
            return [
                ...values(functionProfiles.flatMap(({ technologies }) => technologies)),
                ...ownProfiles(surroundings),
            ];
        case 'Acceptance.rule':
        case 'Prohibition.rules':
            return ruleCandidates(next, surroundings);
        case 'LevelSetting.rules':
            return [...principleCandidates(surroundings), ...ruleCandidates(next, surroundings)];
        case 'Import.names':
            return importNameCandidates(next, surroundings);
        case 'Import.path':
            return importPathCandidates(next, surroundings);
        case 'Place.name':
            return inheritedPlaces(next, surroundings);
        case 'Run.count':
        case 'RunTemplate.count':
            return [...values(['x2', 'x3']), scaled];
        case 'Focus.depth':
            return values(['1', '2', '3']);
        case 'Tagging.tags':
            return values(tagsIn(surroundings));
        case 'Route.path':
            return [{ label: '"/…"', snippet: '"/$1"', kind: CompletionItemKind.Value, rank: rank.apt }];
        case 'Acceptance.reason':
        case 'Provisioning.origin':
        case 'Reconciliation.origin':
        case 'Step.title':
            return [{ label: '"…"', snippet: '"$1"', kind: CompletionItemKind.Value, rank: rank.apt }];
        default:
            return values(usualWords[where] ?? []);
    }
}

/** Explained as what they are technologies of. */
function technologies(kind: string): Candidate[] {
    const explanation = explanationOf('keyword', kind);
    return values(usualTechnologies[kind] ?? []).map((each) => ({ ...each, ...(explanation && { explanation }) }));
}

const scaled = { label: 'x2..10', snippet: `x\${1:2}..\${2:10}`, kind: CompletionItemKind.Value, rank: rank.name };

function ruleCandidates({ frame }: NextWord, { language }: Surroundings): Candidate[] {
    const detail = speak(message('completion.rule'), language);
    const listed = new Set(frame.words.filter(({ property }) => property === 'rules').map(({ text }) => text));
    const rules = ruleIds.filter((id) => !listed.has(id));
    return values(rules).map((candidate) => {
        const explanation = explanationOf('rule-summary', candidate.label);
        return { ...candidate, detail, ...(explanation && { explanation }) };
    });
}

function principleCandidates({ language }: Surroundings): Candidate[] {
    return principles.flatMap((principle) => {
        const detail = speak(message(`principle.${principle}`), language);
        return values([principle]).map((candidate) => ({ ...candidate, detail }));
    });
}

function ownProfiles({ project }: Surroundings): Candidate[] {
    return values(project.model.profiles.map(({ name }) => name));
}

/** Those in use first. */
function tagsIn({ project }: Surroundings): string[] {
    return [...new Set([...project.model.elements.flatMap(tagsOf), ...(usualValues.tags ?? [])])];
}

function values(words: readonly string[]): Candidate[] {
    return words.map((label) => ({ label, kind: CompletionItemKind.Value, rank: rank.apt }));
}

/** In an environment that is like another one, a place of that one may be opened to change what is in it. */
function inheritedPlaces({ frame }: NextWord, { project, language }: Surroundings): Candidate[] {
    const frames = [...framesAround(frame)];
    const base = frames.map((each) => wordOf(each, 'base')).find((name) => name !== undefined);
    const found = project.names.global.get(base ?? '')?.find(({ kind }) => kind === 'environment')?.node;
    if (!ast.isEnvironment(found)) return [];
    const kind = ownerOf(frame);
    const around = frames.filter(({ rule }) => rule === 'Place').map((each) => wordOf(each, 'name'));
    const path = around.slice(1).toReversed().join('.');
    return environmentChain(found, project.names).flatMap((environment) => {
        const named = [...(project.names.inside.get(environment)?.values() ?? [])].flat();
        const fitting = named.filter(({ node }) => ast.isPlace(node) && node.kind === kind);
        return fitting
            .filter((each) => each.path.slice(1, -1).join('.') === path)
            .map(({ name, node }) => ({
                label: name,
                kind: CompletionItemKind.Module,
                detail: speak(overrideOf(ast.isPlace(node) ? node.kind : 'region', environment.name), language),
                rank: rank.local,
            }));
    });
}

function overrideOf(kind: ast.Place['kind'], environment: string) {
    return message('completion.override', { kind: message(`kind.${kind}`), environment: `'${environment}'` });
}
