/** What stands in files for other tools beside what the model says. */
export const exportTexts = {
    'export.legend': 'Legend',
    'export.calls': 'calls',
    'export.balances': 'distributes requests',
    'export.replicates': 'replicates',
    'export.outside-places': 'outside of all places',
    'export.stub': 'a stand-in answers',
} as const;
