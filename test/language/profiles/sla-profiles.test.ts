import { expect, test } from 'vitest';
import { promiseOf } from '../../../language/profiles/sla-profiles.ts';

const database = { kind: 'server', technology: 'rds', providers: [] } as const;
const machine = { kind: 'vm', technology: undefined, setup: 'single' } as const;

test('a database kept twice is promised more than a single one', () => {
    expect(promiseOf({ ...database, setup: 'single' })?.text).toBe('99.5%');
    expect(promiseOf({ ...database, setup: 'redundant' })?.text).toBe('99.95%');
});

test('a virtual machine without a technology is the one of the provider around it', () => {
    expect(promiseOf({ ...machine, providers: ['AWS'] })?.service).toBe('Amazon EC2');
    expect(promiseOf({ ...machine, providers: ['cloud', 'azure'] })?.service).toBe('Azure Virtual Machines');
    expect(promiseOf({ ...machine, providers: ['cloud'] })).toBeUndefined();
    expect(promiseOf({ ...machine, technology: 'kvm', providers: ['aws'] })).toBeUndefined();
});

test('a technology is of one kind', () => {
    expect(promiseOf({ kind: 'faas', technology: 'AWS-Lambda', providers: [], setup: 'single' })?.text).toBe('99.95%');
    expect(promiseOf({ kind: 'cluster', technology: 'lambda', providers: [], setup: 'single' })).toBeUndefined();
});
