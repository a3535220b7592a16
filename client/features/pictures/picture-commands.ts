import { commands, Disposable } from 'vscode';
import type { PageCommand } from '../../webview/messages.ts';
import type { PreviewPanel } from '../preview/preview-panel.ts';
import { exportAllViews } from './export-all-views.ts';
import { exportView } from './export-view.ts';

const pageCommands: Readonly<Record<string, PageCommand>> = {
    'groundplan.copyAsMermaid': 'copy-mermaid',
    'groundplan.copyAsSvg': 'copy-svg',
    'groundplan.copyAsPng': 'copy-png',
    'groundplan.presentPreview': 'present',
};

const exports: Readonly<Record<string, (panel: PreviewPanel) => Promise<void>>> = {
    'groundplan.exportView': exportView,
    'groundplan.exportAllViews': exportAllViews,
};

/** Hands on pictures: `preview` gives the preview that was used last, or one that is opened for it. */
export function pictureCommands(preview: () => Promise<PreviewPanel | undefined>): Disposable {
    const withPreview = (name: string, act: (panel: PreviewPanel) => Promise<void>) =>
        commands.registerCommand(name, async () => {
            const panel = await preview();
            if (panel) await act(panel);
        });
    return Disposable.from(
        ...Object.entries(exports).map(([name, act]) =>
            withPreview(name, async (panel) => {
                await focusIsBack(panel);
                await act(panel);
            }),
        ),
        ...Object.entries(pageCommands).map(([name, command]) =>
            withPreview(name, async (panel) => {
                // The clipboard and the whole screen are given to a page that has the focus only.
                panel.panel.reveal();
                await panel.command(command);
            }),
        ),
    );
}

/** A page gets its focus back a moment after the list of commands is gone, and takes it from a list that is open by then. */
async function focusIsBack({ panel }: PreviewPanel): Promise<void> {
    if (panel.active) await new Promise((resolve) => setTimeout(resolve, 150));
}
