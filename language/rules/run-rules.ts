import type { Model } from '../model/model.ts';
import type { Finding } from './rule.ts';

export function runRules(_model: Model, _today: string): Finding[] {
    return [];
}
