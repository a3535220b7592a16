import { expect, test } from 'vitest';
import { format } from '../../../language/index.ts';

test('puts the comments of neighbouring statements under each other, Hangul counting twice', () => {
    const text = `service 주문서비스 {
  calls a // one
  reads 주문디비 // two
  image: "x"   // three

  writes db // four
}
`;
    expect(format(text)).toBe(`service 주문서비스 {
  calls a        // one
  reads 주문디비 // two
  image: "x"     // three

  writes db // four
}
`);
});

test('leaves comments of other blocks and on lines of their own alone', () => {
    const text = `service a { // outer
  calls a-long-name // inner
  // alone
  calls b // last
}
`;
    expect(format(text)).toBe(text);
});

test('changes nothing the second time', () => {
    const text = 'service a {\n calls b // x\n calls 배송 // y\n}\n';
    expect(format(format(text))).toBe(format(text));
});
