import { expect, test } from 'vitest';
import { standing } from '../../../language/overview/standing.ts';
import { projectOf } from '../../support/project.ts';

/** The stands of an environment, by principle. */
function standsOf(name: string, snippet: string): Readonly<Record<string, string>> {
    const { model, findings, acceptedFindings: accepted } = projectOf(snippet);
    const environment = model.environments.find((each) => each.name === name);
    if (!environment) throw new Error(`There is no environment '${name}'.`);
    const { principles } = standing(environment, model, { findings, accepted });
    return Object.fromEntries(principles.map(({ principle, stand }) => [principle, stand]));
}

const shop = (members: string) => `
service order
service shipping { calls order }
environment prod {
  tier: production
  ${members}
}`;

test('a principle of which the model speaks and against which nothing is found is kept', () => {
    const stands = standsOf(
        'prod',
        shop('reconciled by flux from "deploy" cluster k { run order x2 run shipping x2 }'),
    );
    expect(stands).toMatchObject({ 'desired-state': 'kept', isolation: 'kept', 'zero-downtime': 'unknown' });
});

test('a principle stands as its most serious finding', () => {
    const host = shop('host h { run order run shipping } cluster k { run order }');
    expect(standsOf('prod', host)).toMatchObject({ isolation: 'at risk', automation: 'advice' });
    const strict = `${host}\nchecks c { level error for shared-host }`;
    expect(standsOf('prod', strict)).toMatchObject({ isolation: 'broken' });
});

test('where no rule speaks, nothing is called kept', () => {
    const development = shop('cluster k { run order }').replace('production', 'development');
    expect(standsOf('prod', development)).toMatchObject({ isolation: 'not checked', automation: 'not checked' });
});

test('an environment stands as badly as what it inherits', () => {
    const inherited = `${shop('host h { run order run shipping }')}\nenvironment copy like prod`;
    expect(standsOf('copy', inherited)).toMatchObject({ isolation: 'at risk' });
});

test('an accepted finding is told but breaks nothing', () => {
    const accepted = shop('host h { accept shared-host because "one machine" run order run shipping }');
    expect(standsOf('prod', accepted)).toMatchObject({ isolation: 'kept' });
});
