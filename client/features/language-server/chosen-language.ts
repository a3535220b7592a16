import { env, workspace } from 'vscode';

/** The language set for messages; undefined where they follow the editor's. */
export function chosenLanguage(): 'en' | 'ko' | undefined {
    const setting = workspace.getConfiguration('groundplan').get('language');
    return setting === 'en' || setting === 'ko' ? setting : undefined;
}

/** The language of what this extension shows itself. */
export function shownLanguage(): string {
    return chosenLanguage() ?? env.language;
}
