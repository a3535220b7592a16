/** In pixels, at Mermaid's usual 16 pixels in the usual fonts. */
export function textWidth(text: string): number {
    return [...text].reduce((sum, character) => sum + characterWidth(character), 0);
}

function characterWidth(character: string): number {
    if (/[\s.,:;!'|()[\]·/il-]/.test(character)) return 5;
    if (/[a-z0-9]/.test(character)) return 8;
    if (/[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u.test(character)) return 10;
    return 15;
}
