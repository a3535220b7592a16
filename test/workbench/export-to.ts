import { pick, until, type Workbench } from './workbench.ts';

export interface WantedExport {
    readonly command: string;
    readonly format: string;
    /** Of the file or the folder. */
    readonly path: string;
    /** What the button of the dialog for files says. */
    readonly button: string;
}

/** Exports as a user does, by the simple dialog for files that stands in for the one of the desktop. */
export async function exportTo({ run, page }: Workbench<unknown>, wanted: WantedExport): Promise<void> {
    const { command, format, path, button: name } = wanted;
    const button = page.locator('.quick-input-widget').getByRole('button', { name, exact: true });
    // A preview that gets its focus back late closes the list of formats.
    const ask = async () => {
        await run(command);
        await pick(page, format, step);
    };
    await until(() => ask().catch(() => undefined), button);
    // While the dialog still reads the folder, it loses what it is told.
    const answer = async () => {
        await page.locator('.quick-input-widget input').first().fill(path, { timeout: step });
        await button.click({ timeout: step });
    };
    await until(() => answer().catch(() => undefined), button, 'hidden');
}

/** Milliseconds. */
const step = 4000;
