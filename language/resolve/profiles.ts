import * as ast from '../grammar/generated/ast.ts';
import { message } from '../messages/message.ts';
import { type Problem, problem } from '../messages/problem.ts';
import type { Profile } from '../model/model.ts';
import type { Properties } from '../model/value.ts';
import { functionProfiles } from '../profiles/function-profiles.ts';
import { nearest } from '../spelling/nearest.ts';
import type { FileSection } from '../syntax/source-file.ts';
import { propertySource } from '../syntax/source-of.ts';
import { namedParts } from './elements.ts';
import { readProperties } from './read-properties.ts';
import type { Reading } from './reading.ts';

/** What providers allow in this project. A figure of which nobody can tell where it comes from is left out. */
export function resolveProfiles(sections: readonly FileSection[], reading: Reading): Profile[] {
    const declarations = sections.flatMap((section) => {
        const { declaration } = section.parsed;
        return ast.isProfile(declaration) ? [{ declaration, section }] : [];
    });
    const known = [
        ...functionProfiles.flatMap(({ technologies }) => technologies),
        ...declarations.flatMap(({ declaration }) => declaration.name ?? []),
    ];
    return declarations.map(({ declaration, section }) => {
        const { base } = declaration;
        if (base !== undefined && !known.includes(base))
            reading.problems.push(unknownBase(declaration, section, known));
        return {
            kind: 'profile',
            ...namedParts(declaration, section),
            base,
            properties: withOrigin(readProperties(declaration, 'profile', section, reading), reading),
        };
    });
}

function unknownBase(declaration: ast.Profile, section: FileSection, known: readonly string[]): Problem {
    const { base = '', name } = declaration;
    const at = propertySource(declaration, 'base', section);
    const replacements = nearest(base, known).map((text) => ({ title: message('fix.replace', { text }), at, text }));
    return problem('name', at, message('profile.unknown-base', { base, profile: name }), { replacements });
}

function withOrigin(properties: Properties, reading: Reading): Properties {
    const isTraceable = (key: string) => {
        const inner = properties.get(key)?.properties;
        return inner?.has('source') === true && inner.has('as-of');
    };
    for (const { key, keySource } of properties.values()) {
        if (!isTraceable(key)) reading.problems.push(problem('value', keySource, message('profile.no-origin')));
    }
    return new Map([...properties].filter(([key]) => isTraceable(key)));
}
