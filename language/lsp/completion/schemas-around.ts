import { type PropertySchema, propertySchema } from '../../resolve/property-schema.ts';
import { type Frame, framesAround, wordOf } from './follow.ts';

/** The properties that may stand where the innermost property of these frames stands. */
export function schemasAround(frame: Frame): readonly PropertySchema[] {
    const outer: Frame[] = [];
    for (const each of framesAround(frame)) {
        if (each.rule === 'Property') outer.unshift(each);
        else if (isOwner(each)) return schemasIn(ownerOf(each), outer.slice(0, -1));
    }
    return [];
}

/** What is known about the property whose value is being written. */
export function schemaAround(frame: Frame): PropertySchema | undefined {
    const property = [...framesAround(frame)].find(({ rule }) => rule === 'Property');
    return property && schemasAround(property).find(({ key }) => key === wordOf(property, 'key'));
}

/** The word that begins the statement around these frames. */
export function ownerAround(frame: Frame): string {
    const owner = [...framesAround(frame)].find(isOwner);
    return owner ? ownerOf(owner) : '';
}

function schemasIn(owner: string, properties: readonly Frame[]): readonly PropertySchema[] {
    let schemas: readonly PropertySchema[] = propertySchema.filter(({ owners }) =>
        owners.some((each) => each === owner),
    );
    for (const property of properties) {
        const schema = schemas.find(({ key }) => key === wordOf(property, 'key'));
        schemas = schema?.properties ?? [];
    }
    return schemas;
}

const ownerRules: ReadonlySet<string> = new Set([
    'Team',
    'System',
    'Element',
    'ElementTemplate',
    'Interaction',
    'Route',
    'Aggregate',
    'Saga',
    'Environment',
    'Place',
    'PlaceTemplate',
    'Run',
    'RunTemplate',
    'Sidecar',
    'Balancer',
    'DataNode',
    'Stack',
    'Pipeline',
    'Profile',
]);

/** Whether the rule is that of a statement with properties in its block. */
export function isOwner({ rule }: Frame): boolean {
    return ownerRules.has(rule);
}

/** The word that tells the owner's kind; it begins the statement, `server` aside. */
export function ownerOf(frame: Frame): string {
    switch (frame.rule) {
        case 'Route':
            return 'calls';
        case 'Balancer':
            return 'balancer';
        default:
            return wordOf(frame, 'kind') ?? wordOf(frame, 'role') ?? frame.words[0]?.text ?? '';
    }
}
