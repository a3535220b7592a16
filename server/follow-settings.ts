import {
    type ClientCapabilities,
    ConfigurationRequest,
    type Connection,
    DidChangeConfigurationNotification,
} from 'vscode-languageserver';
import type { LevelPreferences } from '../language/index.ts';
import type { FindingOptions } from './finding-options.ts';
import { levelPreferences } from './level-preferences.ts';

/** Where editors keep the levels of rules. */
const section = 'groundplan.rules';

/** Reads the levels of rules from the editor's settings, now and whenever they change. */
export async function followSettings(
    connection: Connection,
    { workspace }: ClientCapabilities,
    options: FindingOptions,
    changed: () => void,
): Promise<void> {
    const canBeAsked = workspace?.configuration === true;
    const prefer = (preferences: LevelPreferences) => {
        if (JSON.stringify(preferences) === JSON.stringify(options.preferences)) return;
        options.preferences = preferences;
        changed();
    };
    connection.onDidChangeConfiguration(async ({ settings }) => {
        prefer(canBeAsked ? await asked(connection) : levelPreferences(settings?.groundplan?.rules));
    });
    if (!canBeAsked) return;
    prefer(await asked(connection));
    if (!workspace?.didChangeConfiguration?.dynamicRegistration) return;
    await connection.client.register(DidChangeConfigurationNotification.type, { section });
}

async function asked(connection: Connection): Promise<LevelPreferences> {
    const [settings] = await connection.sendRequest(ConfigurationRequest.type, { items: [{ section }] });
    return levelPreferences(settings);
}
