import { message } from '../../messages/message.ts';
import type { Environment } from '../../model/environment.ts';
import type { Source } from '../../model/source.ts';
import { changedSources } from '../fixes/changed-sources.ts';
import type { Finding, Fix, Violation } from '../rule.ts';

/** Where the block is that a violation's acceptance goes into: in the environment's own folder, whatever it imports. */
export function blockForAcceptance({ declaration }: Violation, environment: Environment | undefined): Source {
    const isElsewhere = environment && folderOf(declaration) !== folderOf(environment.source);
    return isElsewhere ? environment.source : declaration;
}

/**
 * A finding in what an environment uses from another folder is reported in the environment, because the other folder is
 * not this project's to complain about; fixes that would change another folder say so.
 */
export function inOwnFolder(finding: Finding): Finding {
    const { environment, at, related, fixes } = finding;
    if (!environment) return { ...finding, fixes: fixes.map((fix) => sayingWhere(fix, folderOf(at))) };
    const own = folderOf(environment.source);
    const named = fixes.map((fix) => sayingWhere(fix, own));
    if (folderOf(at) === own) return { ...finding, fixes: named };
    const origin = { at, message: message('related.stated-elsewhere', { folder: nameOf(folderOf(at)) }) };
    return { ...finding, at: environment.nameSource, related: [origin, ...related], fixes: named };
}

export function isInOneFolder(one: Source, other: Source): boolean {
    return folderOf(one) === folderOf(other);
}

function sayingWhere(fix: Fix, own: string): Fix {
    const folders = new Set(fix.changes.flatMap(changedSources).map(folderOf));
    folders.delete(own);
    if (folders.size === 0) return fix;
    const names = Array.from(folders, (each) => `'${nameOf(each)}'`);
    const title = message('fix.elsewhere', { fix: fix.title, folders: names, count: names.length });
    return { ...fix, title, kind: 'suggestion' };
}

function folderOf({ section }: Source): string {
    return section.uri.slice(0, Math.max(0, section.uri.lastIndexOf('/')));
}

function nameOf(folder: string): string {
    const name = folder.slice(folder.lastIndexOf('/') + 1);
    try {
        return decodeURIComponent(name);
    } catch {
        return name;
    }
}
