/** `nodejs24`, `node "24.x"` and `nodejs-24` are one runtime: a family and a version without its dots. */
export interface RuntimeName {
    readonly family: string;
    /** Empty where none is stated. */
    readonly version: string;
}

export function runtimeName(written: string): RuntimeName {
    const [, letters = '', rest = ''] = /^([a-z#+_-]*)(.*)$/.exec(written.toLowerCase().replaceAll(' ', '')) ?? [];
    const family = letters.replaceAll(/[_-]/g, '');
    return { family: otherNames.get(family) ?? family, version: rest.replaceAll(/\.x$|\.al\d+$|[^\d]/g, '') };
}

const otherNames: ReadonlyMap<string, string> = new Map([
    ['node', 'nodejs'],
    ['javascript', 'nodejs'],
    ['typescript', 'nodejs'],
    ['py', 'python'],
    ['net', 'dotnet'],
    ['csharp', 'dotnet'],
    ['fsharp', 'dotnet'],
    ['kotlin', 'java'],
    ['scala', 'java'],
    ['jdk', 'java'],
    ['openjdk', 'java'],
    ['golang', 'go'],
    ['c++', 'cpp'],
    ['providedal', 'provided'],
]);
