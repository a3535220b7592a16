/** What a renderer answers; a mistake in what it was given is an answer too. */
export type Drawn =
    | { readonly svg: SVGSVGElement }
    | { readonly problem: 'too-large' }
    | { readonly problem: 'cancelled' }
    | { readonly problem: 'failed'; readonly reason: string };
