import { base64Of, exportedPng, exportedSvg } from './exported-picture.ts';
import type { Host } from './host.ts';
import type { ExportRequest } from './messages.ts';

/** Draws a picture for a file, whatever is shown. */
export async function answerExport({ request, diagram, format }: ExportRequest, host: Host): Promise<void> {
    try {
        const data =
            format === 'svg' ? await exportedSvg({ diagram }) : await base64Of((await exportedPng({ diagram })).blob);
        host.tell({ kind: 'exported', request, data });
    } catch {
        host.tell({ kind: 'exported', request, data: undefined });
    }
}
