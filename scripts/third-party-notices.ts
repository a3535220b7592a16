import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The licences of all packages that the given source files of a bundle belong to, and where to get their sources. */
export function thirdPartyNotices(sources: Iterable<string>): string {
    const folders = new Set([...sources].flatMap((source) => packageFolder.exec(source)?.[1] ?? []));
    const notices = new Map([...folders].sort().map(noticeOf));
    return [...notices].map(([title, licence]) => `${title}\n\n${licence}\n`).join(`\n${'-'.repeat(80)}\n\n`);
}

/** Up to the last `node_modules/<name>` or `node_modules/@<scope>/<name>` of a path. */
const packageFolder = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//;

/** By name and version, so that a package installed twice is listed once. */
function noticeOf(folder: string): readonly [string, string] {
    const { name, version, license, repository } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.(md|txt))?$/i.test(entry));
    const licence = file ? readFileSync(join(folder, file), 'utf8').trim() : `Licence: ${license}`;
    // Some licences, as that of Eclipse, ask who hands a program on to say where its source is.
    return [`${name} ${version}\nSource: ${addressOf(repository ?? `https://www.npmjs.com/package/${name}`)}`, licence];
}

/** Manifests write a repository as an address for git, as an object that holds one, or as a name on GitHub. */
function addressOf(repository: string | { readonly url: string }): string {
    const address = typeof repository === 'string' ? repository : repository.url;
    const plain = address
        .replace(/^git\+/, '')
        .replace(/^git:/, 'https:')
        .replace(/\.git$/, '');
    return plain.includes(':') ? plain : `https://github.com/${plain}`;
}
