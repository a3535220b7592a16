/** What each rule about hygiene is about and says, with its evidence and its fixes. */
export const hygieneTexts = {};
