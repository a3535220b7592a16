/** What each rule about environment is about and says, with its evidence and its fixes. */
export const environmentTexts = {};
