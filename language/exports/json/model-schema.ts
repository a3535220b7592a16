/** The name of the published schema, `docs/model.schema.json`. */
export const modelSchema = 'urn:groundplan:model:1';
