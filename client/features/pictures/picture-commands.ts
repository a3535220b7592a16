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

/** Hands on pictures: `preview` gives the preview that was used last, or one that is opened for it. */
export function pictureCommands(preview: () => Promise<PreviewPanel | undefined>): Disposable {
    const withPreview = (name: string, act: (panel: PreviewPanel) => Promise<void>) =>
        commands.registerCommand(name, async () => {
            const panel = await preview();
            if (panel) await act(panel);
        });
    return Disposable.from(
        withPreview('groundplan.exportView', exportView),
        withPreview('groundplan.exportAllViews', exportAllViews),
        ...Object.entries(pageCommands).map(([name, command]) =>
            withPreview(name, async (panel) => {
                // The clipboard and the whole screen are given to a page that has the focus only.
                panel.panel.reveal();
                await panel.command(command);
            }),
        ),
    );
}
