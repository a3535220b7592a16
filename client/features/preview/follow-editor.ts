import { Disposable, type TextEditor, window } from 'vscode';

/** How long the cursor must rest before previews follow it, in milliseconds. */
const delay = 150;

/** Calls back when the cursor has come to rest in a document of the language. */
export function followEditor(moved: (editor: TextEditor) => void): Disposable {
    let timer: ReturnType<typeof setTimeout> | undefined;

    function schedule(editor: TextEditor | undefined): void {
        if (editor?.document.languageId !== 'groundplan') return;
        clearTimeout(timer);
        timer = setTimeout(() => moved(editor), delay);
    }

    return Disposable.from(
        window.onDidChangeActiveTextEditor(schedule),
        window.onDidChangeTextEditorSelection(({ textEditor }) => schedule(textEditor)),
        { dispose: () => clearTimeout(timer) },
    );
}
