import type { Pieces } from '../../drawing/svg/picture-svg.ts';

/** What a renderer answers; a mistake in what it was given is an answer too. */
export type Drawn =
    | { readonly svg: Svg }
    | { readonly problem: 'too-large' }
    | { readonly problem: 'cancelled' }
    | { readonly problem: 'failed'; readonly reason: string };

/** Of a picture in pieces, only those that are new need to be put into the page. */
export type Svg = SVGSVGElement | Pieces;
