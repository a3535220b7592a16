import type { Placement } from '../../model/environment.ts';
import type { Properties } from '../../model/value.ts';

/** The kind of artifact that is run, and whether the model says so or its name only suggests it. */
export interface Packaging {
    readonly word: string;
    readonly isStated: boolean;
}

export function packagingOf({ properties, element }: Placement): Packaging | undefined {
    return packagingIn(properties) ?? packagingIn(element.properties);
}

function packagingIn(properties: Properties): Packaging | undefined {
    const stated = properties.get('packaging')?.values[0];
    if (stated?.kind === 'word') return { word: stated.word, isStated: true };
    if (properties.has('image')) return { word: 'container', isStated: false };
    const artifact = properties.get('artifact')?.values[0];
    if (artifact?.kind !== 'text') return undefined;
    const ending = /\.([a-z\d]+)$/i.exec(artifact.text)?.[1]?.toLowerCase() ?? '';
    const word = words[ending];
    return word === undefined ? undefined : { word, isStated: false };
}

const words: Readonly<Record<string, string>> = {
    jar: 'jar',
    war: 'war',
    ear: 'war',
    gem: 'gem',
    deb: 'package',
    rpm: 'package',
    msi: 'package',
    whl: 'package',
    exe: 'executable',
    qcow2: 'vm-image',
    vmdk: 'vm-image',
    vhd: 'vm-image',
    vhdx: 'vm-image',
    ova: 'vm-image',
    wasm: 'webassembly',
};
