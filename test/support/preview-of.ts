import { previewOf as answer } from '../../server/previews/preview-of.ts';
import type { Preview, PreviewOptions } from '../../server/protocol.ts';
import { projectOf, snippetUri } from './project.ts';

/** What the language server answers to a preview, for a project that holds a snippet alone. */
export function previewOf(snippet: string, subject = 'logical', options: PreviewOptions = {}): Preview {
    return answer(projectOf(snippet), { uri: snippetUri, subject, options }, { language: 'en' });
}
