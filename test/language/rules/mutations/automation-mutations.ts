import { type Mutation, mutationsOf } from './mutation.ts';

export const automationMutations: readonly Mutation[] = [
    ...mutationsOf(
        'no-pipeline',
        {
            claim: 'Nobody delivers to production.',
            model: 'functions',
            edits: {
                '\npipeline delivery { test -> prod with approval }\n': '',
                'environment prod {': 'environment «prod» {',
            },
        },
        {
            claim: 'The pipeline ends before production.',
            model: 'promises',
            edits: {
                'pipeline delivery { staging -> prod }': 'pipeline delivery { staging }',
                'environment prod {': 'environment «prod» {',
            },
        },
        {
            claim: 'The pipelines leave one service out.',
            model: 'fleet',
            edits: {
                'pipeline delivery { rehearsal':
                    'pipeline delivery for site, help, search, news, ledger {\n  release: separately\n  rehearsal',
                'live with approval }': 'live with approval\n}',
                'run report x2': 'run «report» x2',
            },
        },
    ),
    ...mutationsOf(
        'manual-deployment-step',
        {
            claim: 'Somebody deploys functions by hand.',
            model: 'functions',
            edits: { 'prod with approval': '«prod with manual»' },
        },
        {
            claim: 'A step on the way to functions is done by hand.',
            model: 'functions',
            edits: {
                'pipeline delivery { test -> prod with approval }':
                    'pipeline delivery {\n  «step "change the schema" by hand in prod»\n  test -> prod with approval\n}',
            },
        },
    ),
    ...mutationsOf(
        'pipeline-shared-by-services',
        {
            claim: 'A pipeline releases everything together.',
            model: 'shop',
            edits: { 'pipeline delivery {': 'pipeline «delivery» {\n  release: together' },
        },
        {
            claim: 'One pipeline is for all services of a factory.',
            model: 'works',
            edits: {
                'pipeline delivery { trial':
                    'pipeline «delivery» for press, gauge, papers, plans, scales, gate { trial',
            },
        },
    ),
    ...mutationsOf('no-image-registry', {
        claim: 'An environment has no registry, while another one has.',
        model: 'shop',
        edits: {
            '    registry images : ecr\n': '',
            '  stub payment\n': '  stub payment\n  registry local\n',
            'environment prod {': 'environment «prod» {',
        },
    }),
    ...mutationsOf('rebuilt-per-environment', {
        claim: 'Production runs an image of its own.',
        model: 'order-and-shipping',
        edits: {
            'run 주문서비스 x3 {': 'run 주문서비스 x3 {\n        image: «"shop/order-prod:1.4.2"»',
            'run 주문서비스 x2\n': 'run 주문서비스 x2 { image: "shop/order:1.4.2" }\n',
        },
    }),
    ...mutationsOf(
        'unpinned-artifact',
        {
            claim: 'An image has a tag that moves.',
            model: 'shop',
            edits: { 'image: "shop/stock:1.1.0"': 'image: «"shop/stock:latest"»' },
        },
        {
            claim: 'An image has no tag.',
            model: 'fleet',
            edits: { 'image: "registry.example.com/news:1.0"': 'image: «"registry.example.com/news"»' },
        },
        {
            claim: 'An artifact is a snapshot.',
            model: 'works',
            edits: { 'artifact: "papers.war"': 'artifact: «"papers-2.0-SNAPSHOT.war"»' },
        },
    ),
];
