import type { Page } from 'playwright-core';
import type { Preview } from '../../server/protocol.ts';
import { previewOf } from '../support/preview-of.ts';

/** A shop in one environment: two zones, three things that run. */
export const smallShop = `
team ordering
team delivery
service order "주문 서비스" { team: ordering  calls ship }
service ship "배송 서비스" { team: delivery  writes data }
database data "주문디비"

environment prod "운영" {
  tier: production
  region seoul "서울" {
    zone a { run order x3 }
    zone b { run ship x2  run data }
  }
}
`;

export const subject = 'environment:prod';
export const region = 'prod/region seoul';
export const zone = 'prod/region seoul/zone a';

export function shopPreview(text = smallShop): Preview {
    return previewOf(text, subject);
}

/** As many services in a row as it takes. */
export function longChain(length: number): string {
    const services = Array.from({ length }, (_, index) => {
        return `service s${index} { ${index + 1 < length ? `calls s${index + 1}` : ''} }`;
    });
    return services.join('\n');
}

/** The id of the element with a title. */
export function idOf({ picture }: Preview, title: string): string {
    const found = Object.keys(picture?.targets ?? {}).find((id) => id.endsWith(title));
    if (found === undefined) throw new Error(`Nothing is drawn for '${title}'.`);
    return found;
}

export function drawn(page: Page, id: string) {
    return page.locator(`#picture [data-id="${id}"]:is(g.node, g.group)`);
}

export function transformOf(page: Page): Promise<string> {
    return page.locator('#picture').evaluate(({ style }) => style.transform);
}
