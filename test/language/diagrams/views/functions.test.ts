import { test } from 'vitest';
import { expectOutline } from '../../../support/outline.ts';

test('draws services with their aggregates, and the functions that implement these with what they run on', () =>
    expectOutline(
        `
service order { aggregate cart  aggregate bill }
service other
function add-to-cart { implements order.cart  runtime: nodejs24 }
function pay { implements order.bill }
environment prod { faas lambda : aws-lambda { run add-to-cart  run pay } }
environment test like prod
`,
        'functions',
        `
service order
  aggregate cart: aggregate
  aggregate bill: aggregate
  function add-to-cart: function · nodejs24 | on aws-lambda in prod, test
  function pay: function | on aws-lambda in prod, test
functions/function add-to-cart -> functions/service order/aggregate cart: implementation
functions/function pay -> functions/service order/aggregate bill: implementation
`,
    ));

test('leads from a saga to every aggregate, function and service that it changes', () =>
    expectOutline(
        `
service order { aggregate cart }
service stock
function refund
saga checkout { changes order.cart, stock, refund  style: orchestrated }
`,
        'functions',
        `
service order
  aggregate cart: aggregate
service stock
function refund: function
saga checkout: saga · orchestrated
functions/saga checkout -> functions/service order/aggregate cart: change (changes)
functions/saga checkout -> functions/service stock/itself: change (changes)
functions/saga checkout -> functions/function refund: change (changes)
`,
    ));

test('draws a function of several services beside them', () =>
    expectOutline(
        `
service order { aggregate cart }
service stock { aggregate shelf }
function book { implements order.cart  implements stock.shelf }
function all { implements order }
`,
        'functions',
        `
service order
  service order
  aggregate cart: aggregate
  function all: function
service stock
  aggregate shelf: aggregate
function book: function
functions/function book -> functions/service order/aggregate cart: implementation
functions/function book -> functions/service stock/aggregate shelf: implementation
functions/function all -> functions/service order/itself: implementation
`,
    ));

test('says that there is nothing to draw in a model without functions', () =>
    expectOutline(
        'service order',
        'functions',
        `
! This picture shows nothing.
`,
    ));
