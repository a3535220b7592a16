import { describe, expect, test } from 'vitest';
import { format } from '../../../language/format/format.ts';
import { estate, everything, shop } from '../../support/models.ts';

interface Layout {
    readonly claim: string;
    readonly before: string;
    readonly after: string;
}

const layouts: readonly Layout[] = [
    {
        claim: 'indents by two spaces for each open brace',
        before: 'environment prod {\nregion seoul {\n      zone a { }\n}\n  }',
        after: 'environment prod {\n  region seoul {\n    zone a { }\n  }\n}\n',
    },
    {
        claim: 'turns tabs into spaces',
        before: 'service order {\n\tcalls\tstock\n}\n',
        after: 'service order {\n  calls stock\n}\n',
    },
    {
        claim: 'leaves the lines as the author parted them',
        before: 'service order\n{\ncalls stock }\nvm v2 { cpu: 8  memory: 32GiB\nrun billing }\n',
        after: 'service order\n{\n  calls stock }\nvm v2 { cpu: 8  memory: 32GiB\n  run billing }\n',
    },
    {
        claim: 'puts a space behind the colon of a property',
        before: 'service order {\n  team :ordering\n  ports:80 ,443\n}\n',
        after: 'service order {\n  team: ordering\n  ports: 80, 443\n}\n',
    },
    {
        claim: 'puts spaces around the colon before a technology',
        before: 'cluster k8s: kubernetes {}\ndatabase server orders-server "Orders":postgres\nbalancer edge:nginx for order\n',
        after: 'cluster k8s : kubernetes { }\ndatabase server orders-server "Orders" : postgres\nbalancer edge : nginx for order\n',
    },
    {
        claim: 'tells a property behind a name from a technology',
        before: 'vm v1 { run search memory:1GiB }\n',
        after: 'vm v1 { run search  memory: 1GiB }\n',
    },
    {
        claim: 'puts spaces around braces and arrows',
        before: 'pipeline release{dev->staging with approval  ->   prod}\nzone a{}\n',
        after: 'pipeline release { dev -> staging with approval -> prod }\nzone a { }\n',
    },
    {
        claim: 'parts statements on one line by two spaces',
        before: 'vm v1 { cpu: 8 memory: 32GiB run billing x2     run search }  team a team b\n',
        after: 'vm v1 { cpu: 8  memory: 32GiB  run billing x2  run search }  team a  team b\n',
    },
    {
        claim: 'knows a name that is spelled like a keyword',
        before: 'service service { calls zone via http reads host }\nview view { focus team depth 2 collapse zone , host }\n',
        after: 'service service { calls zone via http  reads host }\nview view { focus team depth 2  collapse zone, host }\n',
    },
    {
        claim: 'lays out imports, templates and what is one',
        before: 'import   web ,careful   from  "../platform"\ntemplate cluster small:kubernetes{pool workers{nodes:3..10}}\nservice order  is  web{state:stateless calls stock}\n',
        after: 'import web, careful from "../platform"\ntemplate cluster small : kubernetes { pool workers { nodes: 3..10 } }\nservice order is web { state: stateless  calls stock }\n',
    },
    {
        claim: 'parts new statements on one line by two spaces',
        before: 'checks house { level error for a,b in prod level off for c forbid accepting a }\nrack r { powered by a,b host h }\npipeline p { release: together prod with approval purpose: hotfix }\npipeline p { step "x" by hand in prod dev->prod }\nsaga s { changes a,b style: choreographed }\nstack s:terraform { covers a path: "x" }\n',
        after: 'checks house { level error for a, b in prod  level off for c  forbid accepting a }\nrack r { powered by a, b  host h }\npipeline p { release: together  prod with approval  purpose: hotfix }\npipeline p { step "x" by hand in prod  dev -> prod }\nsaga s { changes a, b  style: choreographed }\nstack s : terraform { covers a  path: "x" }\n',
    },
    {
        claim: 'closes the gaps of a qualified name',
        before: 'run shop . order x2\n',
        after: 'run shop.order x2\n',
    },
    {
        claim: 'leaves at most one blank line, and none at the edges of a block and of the file',
        before: '\n\nservice a {\n\n\n  calls b\n\n\n\n  calls c\n\n}\n\n\nservice b { // open\n\n  calls c\n}\n\n\n',
        after: 'service a {\n  calls b\n\n  calls c\n}\n\nservice b { // open\n  calls c\n}\n',
    },
    {
        claim: 'indents the lines that continue a statement',
        before: 'view v {\nshow a,\nb, // and\nc\n}\npipeline p {\ndev\n-> prod\n}\n',
        after: 'view v {\n  show a,\n    b, // and\n    c\n}\npipeline p {\n  dev\n    -> prod\n}\n',
    },
    {
        claim: 'aligns the stars of a doc comment',
        before: 'service a {\n/**\n* Why it is\n     * there.\n*/\n  calls b\n}\n',
        after: 'service a {\n  /**\n   * Why it is\n   * there.\n   */\n  calls b\n}\n',
    },
    {
        claim: 'moves the text of a block comment along',
        before: 'service a {\n/* One\n     Two\n   Three   */\n}\n',
        after: 'service a {\n  /* One\n       Two\n     Three   */\n}\n',
    },
    {
        claim: 'keeps comments where they are, without the spaces at their end',
        before: 'service a {// first   \n      //second\n  calls b/*third*/via http//fourth\n}\n',
        after: 'service a { // first\n  //second\n  calls b /*third*/ via http //fourth\n}\n',
    },
    {
        claim: 'leaves strings alone',
        before: 'service a   "two  spaces {  : , "   {image:"a\\"b  c"}\n',
        after: 'service a "two  spaces {  : , " { image: "a\\"b  c" }\n',
    },
    { claim: 'ends the file with one line break', before: 'service a', after: 'service a\n' },
    { claim: 'leaves nothing of a blank file', before: ' \n\t\n', after: '' },
    { claim: 'keeps the byte order mark', before: '\uFEFF\n  service a', after: '\uFEFFservice a\n' },
    {
        claim: 'keeps carriage returns where most lines have them',
        before: 'service a {\r\ncalls b\n/*\r\n*/}\r\n',
        after: 'service a {\r\n  calls b\r\n  /*\r\n   */ }\r\n',
    },
    {
        claim: 'drops carriage returns where few lines have them',
        before: 'service a\nservice b\r\nservice c\n',
        after: 'service a\nservice b\nservice c\n',
    },
    {
        claim: 'keeps the indentation where braces do not match',
        before: 'service a {\n      calls   b\n\tcalls  c\nservice b\n',
        after: 'service a {\n      calls b\n  calls c\nservice b\n',
    },
    {
        claim: 'does not touch a comment without end',
        before: 'service   a\n   /*  still   \n\n\n open  ',
        after: 'service a\n/*  still   \n\n\n open  ',
    },
    {
        claim: 'formats around a string without end',
        before: 'service a "Order{\nimage:"x  \n}\n',
        after: 'service a "Order {\n  image: "x\n}\n',
    },
    {
        claim: 'does not tear apart what is no Groundplan',
        before: 'service a {\n  repo: https://example.org/a?b=c\n  x = [1,2];\n  team： b\n  image: shop/order:1.2\n}\n',
        after: 'service a {\n  repo: https://example.org/a?b=c\n  x = [1, 2];\n  team： b\n  image: shop/order:1.2\n}\n',
    },
];

describe('format', () => {
    test.each(layouts)('$claim', ({ before, after }) => {
        expect(format(before)).toBe(after);
    });

    test.each(layouts)('has nothing more to do: $claim', ({ after }) => expect(format(after)).toBe(after));

    test('leaves the models as they are', () => {
        expect(format(shop)).toBe(shop);
        expect(format(estate)).toBe(estate);
        expect(format(everything)).toBe(everything);
    });
});
