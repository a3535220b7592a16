import { URI } from 'vscode-uri';

/** One spelling for each file: clients and file systems encode spaces, drives and Hangul differently. */
export function canonicalUri(uri: string): string {
    return URI.parse(uri).toString();
}
