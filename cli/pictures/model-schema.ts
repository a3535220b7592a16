/** The name of the published schema; its `$id`. */
export const modelSchema = 'urn:groundplan:model:1';
