import type { NewPlace, Statement } from './change.ts';
import { unitOf } from './indentation.ts';

/** The lines of a statement, the first one without indentation, the others indented by `indent`. */
export function spellStatement(statement: Statement, indent: string): string {
    switch (statement.kind) {
        case 'element':
            return `${statement.elementKind} ${statement.name}${spellBlock(statement.members, indent)}`;
        case 'interaction':
            return `${statement.verb} ${statement.target}${spellTimeout(statement.timeout)}`;
        case 'place':
            return spellPlace(statement) + spellBlock(statement.members, indent);
        case 'run':
            return `run ${statement.target}${statement.count === undefined ? '' : ` x${statement.count}`}`;
        case 'balancer':
            return `balancer ${statement.name} for ${statement.target}`;
        case 'data-node':
            return `${statement.role} ${statement.database}${statement.location ? ` in ${statement.location}` : ''}`;
        case 'stub':
            return `stub ${statement.target}`;
        case 'environment':
            return `environment ${statement.name} like ${statement.base}${spellBlock(statement.members, indent)}`;
        case 'without':
            return `without ${statement.target}`;
        case 'provisioned':
            return `provisioned by ${statement.tool}${spellOrigin(statement.origin)}`;
        case 'reconciled':
            return `reconciled by ${statement.tool}${spellOrigin(statement.origin)}`;
        case 'pipeline':
            return `pipeline ${statement.name}${spellTargets(statement.targets)} { ${statement.stages.join(' -> ')} }`;
        case 'property':
            return `${statement.key}: ${statement.value}`;
        case 'accept':
            return `accept ${statement.rule} because ${quote(statement.reason)}`;
    }
}

function spellTimeout(timeout: string | undefined): string {
    return timeout === undefined ? '' : ` { timeout: ${timeout} }`;
}

/** The words of a place before its block. */
export function spellPlace({ placeKind, name, technology }: NewPlace): string {
    const keyword = placeKind === 'server' ? 'database server' : placeKind;
    return `${keyword} ${name}${technology ? ` : ${technology}` : ''}`;
}

function spellBlock(members: readonly Statement[], indent: string): string {
    if (members.length === 0) return '';
    const inner = indent + unitOf(indent);
    return ` {\n${members.map((member) => inner + spellStatement(member, inner)).join('\n')}\n${indent}}`;
}

function spellTargets(targets: readonly string[]): string {
    return targets.length === 0 ? '' : ` for ${targets.join(', ')}`;
}

function spellOrigin(origin: string | undefined): string {
    return origin === undefined ? '' : ` from ${quote(origin)}`;
}

function quote(text: string): string {
    return `"${text.replaceAll(/["\\]/g, '\\$&').replaceAll(/[\n\r]+/g, ' ')}"`;
}
