import type { Placement } from '../../model/environment.ts';
import { textOf } from '../../model/value.ts';
import type { RuntimeFamily } from '../../profiles/runtime-profile.ts';
import { wordFor } from '../facts/stated-for.ts';

/** The family of languages that an instance is written in; undefined where nothing says so or the word is not known. */
export function runtimeFamilyOf(placement: Placement): RuntimeFamily | undefined {
    const runtime = wordFor(placement, 'runtime');
    if (runtime !== undefined) return byRuntime[runtime.toLowerCase().replace(/[-.\d]+$/, '')];
    const packaging = wordFor(placement, 'packaging') ?? endingOf(artifactOf(placement));
    return packaging === undefined ? undefined : byPackaging[packaging];
}

function artifactOf({ properties, element }: Placement): string | undefined {
    return textOf(properties, 'artifact') ?? textOf(element.properties, 'artifact');
}

function endingOf(artifact: string | undefined): string | undefined {
    return artifact?.match(/\.([a-z]+)$/i)?.[1]?.toLowerCase();
}

const byRuntime: Readonly<Record<string, RuntimeFamily>> = {
    java: 'java',
    jdk: 'java',
    jre: 'java',
    jvm: 'java',
    openjdk: 'java',
    temurin: 'java',
    kotlin: 'java',
    scala: 'java',
    groovy: 'java',
    clojure: 'java',
    jruby: 'java',
    dotnet: 'dotnet',
    'dotnet-framework': 'dotnet',
    aspnet: 'dotnet',
    csharp: 'dotnet',
    node: 'nodejs',
    nodejs: 'nodejs',
    python: 'python',
    ruby: 'ruby',
    php: 'php',
    go: 'go',
    golang: 'go',
    rust: 'rust',
};

const byPackaging: Readonly<Record<string, RuntimeFamily>> = {
    war: 'java',
    ear: 'java',
    jar: 'java',
    gem: 'ruby',
    whl: 'python',
};
