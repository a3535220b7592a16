import { base64Of, exportedDrawio, exportedPng, exportedSvg } from './exported-picture.ts';
import type { Host } from './host.ts';
import type { ExportRequest } from './messages.ts';

/** Draws a picture for a file, whatever is shown. */
export async function answerExport({ request, diagram, format }: ExportRequest, host: Host): Promise<void> {
    try {
        host.tell({ kind: 'exported', request, data: await dataOf(diagram, format) });
    } catch {
        host.tell({ kind: 'exported', request, data: undefined });
    }
}

async function dataOf(diagram: ExportRequest['diagram'], format: ExportRequest['format']): Promise<string> {
    switch (format) {
        case 'svg':
            return exportedSvg({ diagram });
        case 'png':
            return base64Of((await exportedPng({ diagram })).blob);
        case 'drawio':
            return exportedDrawio(diagram);
    }
}
