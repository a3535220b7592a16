/** Why the system refused, in its own short word: `EACCES`. */
export function reasonOf(error: unknown): string {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
