import { LSPErrorCodes, Message, type ResponseMessage } from 'vscode-languageserver';

/** Answers a request that was cancelled before its turn came, without computing anything. */
export function cancelUndispatched(message: Message): ResponseMessage | undefined {
    if (!Message.isRequest(message)) return undefined;
    const error = { code: LSPErrorCodes.RequestCancelled, message: 'The request was cancelled.' };
    return { jsonrpc: '2.0', id: message.id, error };
}
